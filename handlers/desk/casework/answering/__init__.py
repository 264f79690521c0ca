"""Words to the citizen: answers and results, a look at dull ones, what was changed; and notes that stay."""
