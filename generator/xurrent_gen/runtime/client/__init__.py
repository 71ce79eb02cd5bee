"""What users hold in their hands: clients and query builders."""
