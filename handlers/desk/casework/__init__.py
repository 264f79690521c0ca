"""What staff do with reports: `buttons` and `replies` are the doors; behind them are the rooms."""
