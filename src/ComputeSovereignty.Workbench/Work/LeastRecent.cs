namespace ComputeSovereignty.Workbench.Work;

/// <summary>Things that are dear to make and few to keep: the one used longest ago goes first. Safe to use on several threads; each thing is made once.</summary>
/// <typeparam name="TKey">Their names.</typeparam>
/// <typeparam name="TValue">The things.</typeparam>
/// <param name="most">How many are kept.</param>
internal sealed class LeastRecent<TKey, TValue>(int most)
    where TKey : notnull
    where TValue : class
{
    private readonly Lock gate = new();
    private readonly Dictionary<TKey, LinkedListNode<(TKey Key, Lazy<TValue> Value)>> nodes = [];
    private readonly LinkedList<(TKey Key, Lazy<TValue> Value)> order = [];

    /// <summary>Gives a thing, making it where it is not at hand.</summary>
    /// <param name="key">Its name.</param>
    /// <param name="make">Makes it; where that throws, nothing is kept.</param>
    internal TValue Get(TKey key, Func<TValue> make)
    {
        Lazy<TValue> kept = Node(key, make);
        try
        {
            return kept.Value;
        }
        catch
        {
            Drop(key);
            throw;
        }
    }

    /// <summary>Forgets a thing.</summary>
    /// <param name="key">Its name.</param>
    internal void Drop(TKey key)
    {
        lock (gate)
        {
            if (nodes.Remove(key, out LinkedListNode<(TKey Key, Lazy<TValue> Value)>? node))
            {
                order.Remove(node);
            }
        }
    }

    private Lazy<TValue> Node(TKey key, Func<TValue> make)
    {
        lock (gate)
        {
            if (nodes.TryGetValue(key, out LinkedListNode<(TKey Key, Lazy<TValue> Value)>? node))
            {
                order.Remove(node);
                order.AddFirst(node);
                return node.Value.Value;
            }

            Lazy<TValue> made = new(make);
            nodes[key] = order.AddFirst((key, made));
            if (nodes.Count > most)
            {
                nodes.Remove(order.Last!.Value.Key);
                order.RemoveLast();
            }

            return made;
        }
    }
}
