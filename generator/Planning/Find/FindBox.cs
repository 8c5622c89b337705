using SmcStatic.Geography;

namespace SmcStatic.Planning.Find;

/// <summary>What the box to find something by name needs to know.</summary>
/// <param name="Search">Where the form leads: the list of everything.</param>
/// <param name="Index">The list that scripts match names against.</param>
/// <param name="Postcodes">The list of outward codes, beside which their postcodes lie; none when the site has no postcodes.</param>
/// <param name="Label">What the box is for: "Find your place, or a subject".</param>
/// <param name="Hint">What can be typed, shown while nothing is: "Area or indicator".</param>
public sealed record FindBox(Address Search, Address Index, Address? Postcodes, string Label, string Hint)
{
    /// <summary>What can be typed where scripts look postcodes up: "Postcode, place or indicator"; empty when the site has no postcodes.</summary>
    public string PostcodeHint => Postcodes is null ? "" : "Postcode, place or indicator";

    /// <summary>The box of a site with these postcodes.</summary>
    public static FindBox Of(Postcodes postcodes) => new(
        Routes.Search, Routes.FindIndex, postcodes.Count > 0 ? Routes.OutwardCodes : null, "Find your place, or a subject", "Area or indicator");
}
