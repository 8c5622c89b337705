namespace SmcStatic.Planning.Find;

/// <summary>What the box to find something by name needs to know.</summary>
/// <param name="Search">Where the form leads: the list of everything.</param>
/// <param name="Index">The list that scripts match names against.</param>
/// <param name="Postcodes">The folder of the postcodes' files; empty when the site has none.</param>
/// <param name="Label">What the box is for: "Find your place, or a subject".</param>
/// <param name="Hint">What can be typed, shown while nothing is: "Area, council or indicator".</param>
public sealed record FindBox(Address Search, Address Index, string Postcodes, string Label, string Hint);
