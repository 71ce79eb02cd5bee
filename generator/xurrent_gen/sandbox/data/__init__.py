"""The records of a sandbox: made from a seed, changed by mutations."""
