"""What staff do with reports: buttons, replies, lists."""
