using Microsoft.Win32.SafeHandles;

namespace ComputeSovereignty.Cli;

/// <summary>How many files the process may have open at once: the runtime opens its libraries, and begins its threads, as it needs them, and fails anywhere where it cannot.</summary>
internal static class OpenFiles
{
    /// <summary>What a process must be allowed, with its libraries, its threads and the files of a case: on two cores a whole plan was seen to succeed with 192 and to fail with 160.</summary>
    internal const int Least = 256;

    /// <summary>What of <see cref="Least"/> must be free when the program begins: the runtime itself has some sixty open by then.</summary>
    private const int Free = 160;

    /// <summary>Tries whether enough more files may be opened.</summary>
    /// <param name="any">A file that is there.</param>
    internal static bool AreTooFew(string any)
    {
        List<SafeFileHandle> open = new(Free);
        try
        {
            while (open.Count < Free)
            {
                open.Add(File.OpenHandle(any));
            }

            return false;
        }
        catch (IOException)
        {
            return true;
        }
        finally
        {
            open.ForEach(static handle => handle.Dispose());
        }
    }
}
