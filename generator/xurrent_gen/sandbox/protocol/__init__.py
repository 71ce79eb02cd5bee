"""How a sandbox is reached: HTTP, tokens, scopes, the control address."""
