"""The base of every package: errors, frozen values, scalars, logs, redaction."""
