"""The handwritten runtime, copied as it is into every generated package."""
