using System.Collections;
using System.Collections.Frozen;

namespace ComputeSovereignty.Cases;

/// <summary>A record that has a key of its own in the workbook.</summary>
public interface IKeyed
{
    /// <summary>Gets the key, used from the cell to the report.</summary>
    string Id { get; }
}

/// <summary>The rows of one table, in their order, found by key.</summary>
/// <typeparam name="T">The record.</typeparam>
public sealed class Catalog<T> : IReadOnlyList<T>
    where T : class, IKeyed
{
    private readonly T[] records;
    private readonly FrozenDictionary<string, T> byId;

    /// <summary>Initializes a catalog.</summary>
    /// <param name="records">The rows.</param>
    /// <exception cref="ArgumentException">Two rows have one key.</exception>
    public Catalog(IEnumerable<T> records)
    {
        this.records = [.. records];
        byId = this.records.ToFrozenDictionary(static r => r.Id, StringComparer.Ordinal);
        if (byId.Count != this.records.Length)
        {
            throw new ArgumentException($"Keys of {typeof(T).Name} must be unique.", nameof(records));
        }
    }

    /// <summary>Gets a catalog without rows.</summary>
    public static Catalog<T> Empty { get; } = new([]);

    /// <inheritdoc/>
    public int Count => records.Length;

    /// <inheritdoc/>
    public T this[int index] => records[index];

    /// <summary>Gets the record of a key.</summary>
    /// <param name="id">The key.</param>
    /// <exception cref="KeyNotFoundException">No row has it; the reader checks references before a case exists.</exception>
    public T this[string id] => byId[id];

    /// <summary>Tells whether a key exists.</summary>
    /// <param name="id">The key.</param>
    public bool Contains(string id) => byId.ContainsKey(id);

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)records).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => records.GetEnumerator();
}
