"""Pictures: values in, PNG bytes and the same in words out. The drawing library is loaded with the first picture."""
