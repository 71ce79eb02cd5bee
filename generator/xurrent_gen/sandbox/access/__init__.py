"""Who may call a sandbox: tokens, their scopes, and the OAuth addresses."""
