"""GraphQL over the records: plans, filters, pages, mutations."""
