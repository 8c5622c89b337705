namespace SmcStatic.Statistics.Revising;

/// <summary>
/// Finds figures that are the same under another code. A code stands for another where figures that are gone and figures that are new differ in it alone and are equal in value, interval and
/// sample size; nine in ten of those that both codes have; in so many digits that chance is out of the question.
/// </summary>
/// <remarks>
/// The digits of equal figures that differ from one another are added up, less one for each number, whose first digit is easily guessed, and less those that trying every pair
/// of a gone and a new figure uses up: what is left must be six, a chance of one in a million.
/// </remarks>
internal sealed class Recoding
{
    private const double Digits = 6;
    private const double LeastShare = 0.9;

    private readonly Dictionary<Slice, Precision> precisions = new(ReferenceEqualityComparer.Instance);

    private Recoding() { }

    /// <summary>The recoded figures, each once.</summary>
    /// <param name="gone">Figures that are not there any more.</param>
    /// <param name="standing">Figures that were not released again and stand on, which may have got another code too.</param>
    /// <param name="added">Figures that are new.</param>
    public static IReadOnlyList<CellChange> Find(IReadOnlyList<Observation> gone, IEnumerable<Observation> standing, IReadOnlyList<Observation> added) =>
        new Recoding().In(gone, standing, added);

    private List<CellChange> In(IReadOnlyList<Observation> gone, IEnumerable<Observation> standing, IReadOnlyList<Observation> added)
    {
        var old = gone.Select(o => (Figure: o, Stands: false)).Concat(standing.Select(o => (Figure: o, Stands: true))).ToList();
        var evidence = Evidence(old.Select(o => o.Figure), added);
        var pairs = Math.Log10(Math.Max(1, (double)old.Count * added.Count));
        var likely = evidence.Where(e => e.Value.Sum(f => f.Digits) - pairs >= Digits)
            .OrderByDescending(e => e.Value.Count).ThenBy(e => e.Key.Coordinate, StringComparer.Ordinal)
            .ThenBy(e => e.Key.From, StringComparer.Ordinal).ThenBy(e => e.Key.To, StringComparer.Ordinal).Select(e => e.Key).ToList();
        if (likely.Count == 0)
            return [];
        var byCell = added.ToDictionary(CellKey.Of);
        var (taken, recoded) = (new HashSet<Observation>(), new List<CellChange>());
        foreach (var recode in likely)
        {
            var both = old.Select(o => (o.Figure, o.Stands, Key: CellKey.Of(o.Figure).With(recode)))
                .Where(o => o.Key is { } key && byCell.ContainsKey(key) && !taken.Contains(o.Figure) && !taken.Contains(byCell[key])).Select(o => (o.Figure, o.Stands, Now: byCell[o.Key!.Value])).ToList();
            var same = both.Where(b => IsSame(b.Figure, b.Now)).ToList();
            if (same.Count == 0 || same.Count < LeastShare * both.Count)
                continue;
            recoded.AddRange(same.Select(s => new CellChange(ChangeKind.Recoded, s.Figure, s.Now) { StillStands = s.Stands }));
            taken.UnionWith(same.SelectMany(s => new[] { s.Figure, s.Now }));
        }
        return recoded;
    }

    /// <summary>For each change of one code the equal figures that speak for it, with the digits of each.</summary>
    private Dictionary<Recode, HashSet<(decimal Value, decimal? Lower, int? Sample, double Digits)>> Evidence(IEnumerable<Observation> old, IReadOnlyList<Observation> added)
    {
        var evidence = new Dictionary<Recode, HashSet<(decimal, decimal?, int?, double)>>();
        var byFigure = old.Where(o => o.Value is not null).ToLookup(Likeness.Of);
        foreach (var figure in added.Where(o => o.Value is not null))
        {
            foreach (var other in byFigure[Likeness.Of(figure)])
            {
                if (Recode.Between(other, figure) is not { } recode || !IsSame(other, figure))
                    continue;
                if (!evidence.TryGetValue(recode, out var its))
                    evidence.Add(recode, its = []);
                its.Add((figure.Value!.Value.ToDecimal(), figure.Lower?.ToDecimal(), figure.SampleSize, DigitsOf(other, figure)));
            }
        }
        return evidence;
    }

    private bool IsSame(Observation from, Observation to) =>
        (Precision.Differing(from, PrecisionOf(from.Slice), to, PrecisionOf(to.Slice)) & ~CellParts.Status) is CellParts.None;

    private Precision PrecisionOf(Slice slice)
    {
        if (!precisions.TryGetValue(slice, out var precision))
            precisions.Add(slice, precision = Precision.Of(slice));
        return precision;
    }

    /// <summary>How many digits two equal figures have in common, less one for each number.</summary>
    private static double DigitsOf(Observation one, Observation other) =>
        Math.Min(DigitsOf(one), DigitsOf(other));

    private static double DigitsOf(Observation figure) =>
        Math.Max(0, Length(figure.Value) - 1) + Math.Max(0, Length(figure.Lower) - 1) + (figure.SampleSize is > 0 and var size ? Math.Floor(Math.Log10(size)) : 0);

    private static int Length(Number? number)
    {
        if (number is not { } some)
            return 0;
        var digits = some.ToString().Replace(".", "", StringComparison.Ordinal).TrimStart('-', '0');
        return Math.Min(digits.Length, 10);
    }

    /// <summary>What equal figures have in common however fine they are written.</summary>
    private readonly record struct Likeness(decimal Value, bool HasInterval, int? Sample)
    {
        public static Likeness Of(Observation figure) => new(TwoDigits(figure.Value!.Value.ToDecimal()), figure.Lower is not null, figure.SampleSize);

        private static decimal TwoDigits(decimal value)
        {
            var (size, step) = (Math.Abs(value), 1m);
            while (size / step >= 100)
                step *= 10;
            while (size > 0 && size / step < 10 && step > 0.0000000001m)
                step /= 10;
            return Math.Round(value / step) * step;
        }
    }
}
