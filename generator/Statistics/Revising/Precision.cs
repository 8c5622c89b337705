using System.Runtime.InteropServices;

namespace SmcStatic.Statistics.Revising;

/// <summary>
/// With how many decimals a release writes the figures of a slice. A figure that another release writes with more decimals is the same figure where it rounds to this one:
/// 45.3 and then 45.318 is no revision. Beyond the tenth decimal numbers differ by the arithmetic of the programs that made them, and are the same.
/// </summary>
/// <param name="Value">The most decimals of a value.</param>
/// <param name="Ends">The most decimals of the ends of an interval.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Precision(int Value, int Ends)
{
    private const int Finest = 10;

    // A file may leave out zeros at the end (4 for 4.0), so few figures do not tell how fine they are: then all of their measure are asked.
    private const int Enough = 10;

    public static Precision Of(Slice slice) =>
        Of(slice.Count >= Enough ? slice.Observations : slice.Cube.Slices.Where(s => s.Measure == slice.Measure).SelectMany(s => s.Observations));

    /// <summary>Which parts of two figures of one cell are another.</summary>
    public static CellParts Differing(Observation from, Precision fine, Observation to, Precision other)
    {
        var parts = CellParts.None;
        if (!Same(from.Value, fine.Value, to.Value, other.Value))
            parts |= CellParts.Value;
        if (!Same(from.Lower, fine.Ends, to.Lower, other.Ends))
            parts |= CellParts.Lower;
        if (!Same(from.Upper, fine.Ends, to.Upper, other.Ends))
            parts |= CellParts.Upper;
        if (from.SampleSize != to.SampleSize || from.SampleSizeWithheld != to.SampleSizeWithheld)
            parts |= CellParts.SampleSize;
        return from.Status == to.Status ? parts : parts | CellParts.Status;
    }

    /// <summary>Whether two figures are written alike to the last digit.</summary>
    public static bool IsAlike(Observation one, Observation other) => one.Value == other.Value && one.Lower == other.Lower && one.Upper == other.Upper;

    private static Precision Of(IEnumerable<Observation> figures)
    {
        var (value, ends) = (0, 0);
        foreach (var figure in figures)
        {
            value = Math.Max(value, figure.Value?.Scale ?? 0);
            ends = Math.Max(ends, Math.Max(figure.Lower?.Scale ?? 0, figure.Upper?.Scale ?? 0));
        }
        return new Precision(value, ends);
    }

    private static bool Same(Number? from, int fine, Number? to, int other)
    {
        if (from is not { } one || to is not { } two)
            return from is null && to is null;
        if (one == two)
            return true;
        var coarser = Math.Min(Finest, Math.Min(fine, other));
        return (fine != other || coarser == Finest) && Math.Abs(one.ToDecimal() - two.ToDecimal()) <= HalfAStep(coarser);
    }

    private static decimal HalfAStep(int decimals) => new(5, 0, 0, false, (byte)(decimals + 1));
}
