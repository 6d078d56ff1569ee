using Microsoft.Extensions.Logging;

namespace ComputeSovereignty.Cluster.Silos;

/// <summary>What the engine of clusters warns of, for the log of the machine.</summary>
/// <param name="write">Takes a warning: whether it is an error, the text, and the exception.</param>
internal sealed class WarningLog(Action<bool, string, Exception?> write) : ILoggerProvider, ILogger
{
    /// <inheritdoc/>
    public ILogger CreateLogger(string categoryName) => this;

    /// <inheritdoc/>
    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    /// <inheritdoc/>
    public bool IsEnabled(LogLevel logLevel) => logLevel is >= LogLevel.Warning and < LogLevel.None;

    /// <inheritdoc/>
    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (IsEnabled(logLevel))
        {
            write(logLevel >= LogLevel.Error, formatter(state, exception), exception);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
    }
}
