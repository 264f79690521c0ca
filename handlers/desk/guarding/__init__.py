"""What coordinators do about people rather than reports: identities, the record of uses, blocks."""
