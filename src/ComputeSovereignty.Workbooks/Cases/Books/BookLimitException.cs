namespace ComputeSovereignty.Workbooks.Cases.Books;

/// <summary>A file has more of something than is allowed; the message is a sentence for its owner.</summary>
/// <param name="message">The sentence.</param>
internal sealed class BookLimitException(string message) : InvalidOperationException(message);
