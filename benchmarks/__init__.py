"""Benchmarks of xurrent-gen, as ratios to the alternatives.

``nox -s bench`` runs everything and prints one table; ``python -m benchmarks --help``
shows how to run a part. Times depend on the machine, ratios much less: each figure and its
baseline are measured in alternating runs.
"""
