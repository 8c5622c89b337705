namespace SmcStatic.Statistics.Disclosure;

/// <summary>
/// How parts make up a whole: added up to it, to a hundred, or averaged by their sample sizes. Nobody says which law holds, so it is taken from what was given, as an attacker would:
/// it must hold in every group that was given whole.
/// </summary>
internal abstract class Law
{
    // One group that fits may be chance; a law that a measure declares needs none.
    private const int LeastEvidence = 2;

    private static readonly Law[] All = [new SumLaw(), new HundredLaw(), new MeanLaw()];

    /// <summary>What the laws that hold in a family say of its unknown figures.</summary>
    public static IEnumerable<Relation> Relations(Ledger ledger, Family family)
    {
        foreach (var law in All.Where(l => l.Holds(ledger, family)))
        {
            foreach (var group in family.Groups)
            {
                if (law.Read(ledger, group) is { IsWhole: false } sum && sum.RelationFor(law.Reason(family)) is { } relation)
                    yield return relation;
            }
        }
    }

    /// <summary>The weighted sum that the law sets to zero, as far as the group gives it; none where the law cannot be written down for the group.</summary>
    protected abstract Balance? Read(Ledger ledger, Group group);

    /// <summary>From what a figure follows, in words.</summary>
    protected abstract string Reason(Family family);

    /// <summary>Whether the publisher declares the law.</summary>
    protected virtual bool IsDeclared(Ledger ledger, Family family) => false;

    private bool Holds(Ledger ledger, Family family)
    {
        var whole = family.Groups.Select(g => Read(ledger, g)).OfType<Balance>().Where(b => b.IsWhole).ToList();
        return whole.TrueForAll(b => b.HoldsZero) && (IsDeclared(ledger, family) || whole.Count >= LeastEvidence);
    }

    private sealed class SumLaw : Law
    {
        protected override Balance? Read(Ledger ledger, Group group) => group.Whole is { } whole
            ? group.Parts.Aggregate(new Balance(ledger).Plus(whole, -1), (sum, part) => sum.Plus(part, 1)) : null;

        protected override bool IsDeclared(Ledger ledger, Family family) => family.Dimension?.Code is { } code && ledger.Measure.AdditiveOver == code;

        protected override string Reason(Family family) => $"its total and {family.Name}";
    }

    private sealed class HundredLaw : Law
    {
        protected override Balance? Read(Ledger ledger, Group group) => ledger.IsShare && group.Parts.Count > 1
            ? group.Parts.Aggregate(new Balance(ledger).Plus(-100), (sum, part) => sum.Plus(part, 1)) : null;

        protected override string Reason(Family family) => $"{family.Name}, which add up to 100";
    }

    /// <summary>The whole is the mean of its parts, each weighted by how many were asked. A single sample size that is not given follows from the others.</summary>
    private sealed class MeanLaw : Law
    {
        protected override Balance? Read(Ledger ledger, Group group)
        {
            if (group.Whole is not { SampleSize: > 0 } whole || group.Parts.Count < 2)
                return null;
            var silent = group.Parts.Count(p => p.SampleSize is null);
            var rest = whole.SampleSize!.Value - group.Parts.Sum(p => p.SampleSize ?? 0);
            if (silent > 1 || rest < 0 || (silent == 0 && rest > 0))
                return null;
            double all = whole.SampleSize.Value;
            return group.Parts.Aggregate(new Balance(ledger).Plus(whole, -1), (sum, part) => sum.Plus(part, (part.SampleSize ?? rest) / all));
        }

        protected override string Reason(Family family) => $"its total, {family.Name} and the sample sizes";
    }
}
