namespace SmcStatic.Geography;

/// <summary>Every postcode with the council it lies in, in order: six bytes each, for there may be millions.</summary>
public sealed class Postcodes
{
    private readonly int[] keys;
    private readonly ushort[] places;
    private readonly IReadOnlyList<string> councils;

    /// <param name="keys">The numbers of the postcodes, in order, each once.</param>
    /// <param name="places">For each the place of its council in the list.</param>
    /// <param name="councils">The codes of the councils.</param>
    public Postcodes(int[] keys, ushort[] places, IReadOnlyList<string> councils)
    {
        (this.keys, this.places, this.councils) = (keys, places, councils);
        OutwardCodes = [.. Runs()];
    }

    /// <summary>No postcode.</summary>
    public static Postcodes None { get; } = new([], [], []);

    /// <summary>How many there are.</summary>
    public int Count => keys.Length;

    /// <summary>The outward codes, in order.</summary>
    public IReadOnlyList<OutwardCode> OutwardCodes { get; }

    /// <summary>The postcodes of an outward code with the codes of their councils, in order.</summary>
    public IEnumerable<(Postcode Postcode, string Council)> In(OutwardCode outward)
    {
        for (var i = outward.From; i < outward.To; i++)
            yield return (new Postcode(keys[i]), councils[places[i]]);
    }

    private IEnumerable<OutwardCode> Runs()
    {
        for (var (from, i) = (0, 1); i <= keys.Length; i++)
        {
            if (i < keys.Length && new Postcode(keys[i]).OutwardKey == new Postcode(keys[from]).OutwardKey)
                continue;
            yield return new OutwardCode(new Postcode(keys[from]).Outward, from, i);
            from = i;
        }
    }
}

/// <summary>The first half of postcodes, and where those that have it stand.</summary>
/// <param name="Code">As it is written: "TN1".</param>
/// <param name="From">The place of the first.</param>
/// <param name="To">The place after the last.</param>
public sealed record OutwardCode(string Code, int From, int To);
