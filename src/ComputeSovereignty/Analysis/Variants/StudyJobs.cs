using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Variants;

/// <summary>One solve of a study.</summary>
/// <typeparam name="T">What it gives.</typeparam>
/// <param name="Name">What is solved, as progress tells it.</param>
/// <param name="Work">Solves it.</param>
internal sealed record StudyJob<T>(Message Name, Func<T> Work);

/// <summary>Runs the solves of a study on several threads.</summary>
internal static class StudyJobs
{
    /// <summary>Runs them.</summary>
    /// <typeparam name="T">What each gives.</typeparam>
    /// <param name="jobs">The solves, independent of each other.</param>
    /// <param name="threads">How many at a time.</param>
    /// <param name="progress">Told the name of each solve when it is done, one at a time.</param>
    /// <returns>The answers in the order of the solves, whatever order they ended in.</returns>
    /// <exception cref="OperationCanceledException">A solve was stopped and has no answer.</exception>
    internal static T[] Run<T>(IReadOnlyList<StudyJob<T>> jobs, int threads, IProgress<Message>? progress)
    {
        T[] answers = new T[jobs.Count];
        Lock telling = new();
        try
        {
            Parallel.For(0, jobs.Count, new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, threads) }, index =>
            {
                answers[index] = jobs[index].Work();
                lock (telling)
                {
                    progress?.Report(jobs[index].Name);
                }
            });
        }
        catch (AggregateException faults) when (faults.Flatten().InnerExceptions.All(static f => f is OperationCanceledException))
        {
            throw new OperationCanceledException("A solve was stopped.", faults);
        }

        return answers;
    }

    /// <summary>Runs them until the work is stopped: those that were not begun by then, or ended without an answer, have none.</summary>
    /// <typeparam name="T">What each gives.</typeparam>
    /// <param name="jobs">The solves, independent of each other.</param>
    /// <param name="threads">How many at a time.</param>
    /// <param name="progress">Told the name of each solve when it is done, one at a time.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>The answers in the order of the solves; null for those that have none.</returns>
    /// <exception cref="OperationCanceledException">The work was stopped before there was any answer.</exception>
    internal static T?[] RunUntil<T>(IReadOnlyList<StudyJob<T?>> jobs, int threads, IProgress<Message>? progress, CancellationToken cancellation)
        where T : class
    {
        StudyJob<T?>[] guarded = [.. jobs.Select(job => new StudyJob<T?>(job.Name, () => Finished(job)))];
        T?[] answers = Run<T?>(guarded, threads, new Unless(progress, cancellation));
        if (jobs.Count > 0 && answers.All(static a => a is null))
        {
            cancellation.ThrowIfCancellationRequested();
        }

        return answers;

        T? Finished(StudyJob<T?> job)
        {
            try
            {
                return cancellation.IsCancellationRequested ? null : job.Work();
            }
            catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
            {
                return null;
            }
        }
    }

    // What is left undone is no progress.
    private sealed class Unless(IProgress<Message>? progress, CancellationToken cancellation) : IProgress<Message>
    {
        public void Report(Message value)
        {
            if (!cancellation.IsCancellationRequested)
            {
                progress?.Report(value);
            }
        }
    }
}
