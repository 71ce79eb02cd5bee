"""The handwritten runtime, copied byte for byte into every generated package."""
