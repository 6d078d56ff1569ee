using ComputeSovereignty.Workbench.Work;
using NUnit.Framework;

namespace ComputeSovereignty.Workbench.Tests.Work;

[TestFixture]
public sealed class FairTurnsTests
{
    // Ann asked for four before Bob asked for one: he waits for one of hers, not for all.
    [Test]
    public async Task Turns_OfManyFromOne_DoNotKeepOthersWaiting()
    {
        FairTurns turns = new(1);
        List<string> served = [];
        IDisposable first = await turns.TakeAsync("ann", default);
        Task[] waiting = [.. ((string[])["ann", "ann", "ann", "bob", "cen", "bob"]).Select(WorkAsync)];

        first.Dispose();
        await Task.WhenAll(waiting);

        Assert.That(served, Is.EqualTo(["bob", "cen", "ann", "bob", "ann", "ann"]));

        async Task WorkAsync(string owner)
        {
            using (await turns.TakeAsync(owner, default))
            {
                served.Add(owner);
            }
        }
    }

    [Test]
    public async Task Turn_GivenUp_GoesToTheNext()
    {
        FairTurns turns = new(1);
        using CancellationTokenSource gone = new();
        IDisposable first = await turns.TakeAsync("ann", default);
        Task<IDisposable> left = turns.TakeAsync("bob", gone.Token);
        Task<IDisposable> next = turns.TakeAsync("cen", default);

        await gone.CancelAsync();
        first.Dispose();
        first.Dispose();

        Assert.That(async () => await left, Throws.InstanceOf<OperationCanceledException>());
        (await next).Dispose();
        (await turns.TakeAsync("ann", default)).Dispose();
    }

    [Test]
    public async Task Turns_OfTwoPlaces_WorkBesideEachOther()
    {
        FairTurns turns = new(2);
        IDisposable a = await turns.TakeAsync("ann", default);
        IDisposable b = await turns.TakeAsync("ann", default);
        Task<IDisposable> third = turns.TakeAsync("bob", default);

        Assert.That(third.IsCompleted, Is.False);
        b.Dispose();
        (await third).Dispose();
        a.Dispose();
    }
}
