"""Access to a sandbox: the HTTP application, the server, the control endpoint."""
