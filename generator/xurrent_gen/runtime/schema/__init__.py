"""The schema of a package: index, models, inputs."""
