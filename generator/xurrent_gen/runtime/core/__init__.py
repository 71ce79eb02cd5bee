"""What every room stands on: errors, frozen values, scalars, logs, redaction."""
