"""Access to a sandbox: tokens, their scopes, and the OAuth addresses."""
