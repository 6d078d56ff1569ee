namespace ComputeSovereignty.Workbench.Server;

/// <summary>How much one person, and all together, may ask of a workbench, so that everybody has a turn and no disk runs full.</summary>
public sealed record WorkbenchLimits
{
    /// <summary>Gets the most studies that one visitor may have waiting and working.</summary>
    public int Studies { get; init; } = 8;

    /// <summary>Gets the most plans that one visitor may have waiting and working beside their studies.</summary>
    public int Plans { get; init; } = 4;

    /// <summary>Gets the most runs that may wait and work in all.</summary>
    public int RunsInAll { get; init; } = 64;

    /// <summary>Gets the most cases of one visitor.</summary>
    public int Cases { get; init; } = 50;

    /// <summary>Gets the most bytes of one visitor's cases.</summary>
    public long CaseBytes { get; init; } = 256L << 20;

    /// <summary>Gets the most bytes of the files of one visitor's runs, packed as they are kept.</summary>
    public long RunBytes { get; init; } = 2L << 30;

    /// <summary>Gets the most bytes of cases and files in all.</summary>
    public long BytesInAll { get; init; } = 50L << 30;

    /// <summary>Gets the bytes that must be free on the disk of a store in a file before anything new is taken.</summary>
    public long FreeDisk { get; init; } = 512L << 20;

    /// <summary>Gets how many answers of levers one visitor may ask for at once, and as many again each fifteen seconds.</summary>
    public int Levers { get; init; } = 60;

    /// <summary>Gets how many answers of levers may be waited for in all.</summary>
    public int LeversInAll { get; init; } = 64;

    /// <summary>Gets how many files one visitor may upload a minute.</summary>
    public int Uploads { get; init; } = 30;

    /// <summary>Gets how many uploads are taken in at once; as many again wait for each of them.</summary>
    public int UploadsInAll { get; init; } = 4;

    /// <summary>Gets how many streams of progress one visitor may hold open.</summary>
    public int Streams { get; init; } = 16;

    /// <summary>Gets how many streams of progress may be open in all.</summary>
    public int StreamsInAll { get; init; } = 256;

    /// <summary>Gets how many wrong passwords one network address may send a minute.</summary>
    public int WrongTriesOfASource { get; init; } = 10;

    /// <summary>Gets how many wrong passwords one account may be tried with in a quarter of an hour by browsers that have never signed in to it.</summary>
    public int WrongTriesAtAnAccount { get; init; } = 10;
}
