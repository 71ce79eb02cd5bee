"""Access to a sandbox: HTTP, tokens, scopes, the control address."""
