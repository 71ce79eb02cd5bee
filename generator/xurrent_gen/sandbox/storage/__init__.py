"""The attachment storage: upload parameters, uploads, downloads."""
