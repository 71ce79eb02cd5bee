"""The command line: flags in, exit codes and one readable message out."""
