"""What has changed since the last look: a copy of a listing kept in step."""
