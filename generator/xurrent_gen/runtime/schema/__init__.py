"""What a package knows of its schema: index, models, inputs."""
