"""``propose``: regenerate the packages of a repository, and ask to merge what changed."""
