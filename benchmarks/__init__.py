"""What xurrent-gen costs, as ratios to what one would use instead.

``nox -s bench`` runs everything and prints one table; ``python -m benchmarks --help``
tells how to run a part. Times depend on the machine, ratios much less: every figure is
measured next to what it is compared with, run by run, alternating.
"""
