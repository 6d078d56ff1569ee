using ComputeSovereignty.Messages;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Formulation;

public sealed partial class RuleFactsTests
{
    [Test]
    public void Describe_EveryFormOfEveryRule_IsAsReviewedInChinese() => IsAsReviewed("RuleFacts.zh-Hans.txt", Speaker.Chinese);
}
