"""``propose``: regenerate the packages of a repository and open a pull request."""
