using System.Globalization;
using SmcStatic.Planning.Find;

namespace SmcStatic.Rendering;

/// <summary>Postcodes, as short as they can be: <c>data/postcodes/tn1.json</c>, and the list of these files.</summary>
internal static class DataPostcodes
{
    /// <summary>For each sector and council the last two letters of its postcodes, one after another: <c>{"1":{"E07000116":"AAABAD"}}</c>.</summary>
    public static byte[] Of(PlannedPostcodes file) => DataJsonText.Of(json =>
    {
        json.WriteStartObject();
        foreach (var sector in file.Postcodes.In(file.Outward).GroupBy(p => p.Postcode.Sector))
        {
            json.WriteStartObject(sector.Key.ToString(CultureInfo.InvariantCulture));
            foreach (var council in sector.GroupBy(p => p.Council, p => p.Postcode.Unit, StringComparer.Ordinal))
                json.WriteString(council.Key, string.Concat(council));
            json.WriteEndObject();
        }
        json.WriteEndObject();
    });

    /// <summary>The outward codes by the letters they begin with: <c>{"TN":["1","2","10"]}</c>.</summary>
    public static byte[] Of(PlannedOutwardCodes file) => DataJsonText.Of(json =>
    {
        json.WriteStartObject();
        foreach (var area in file.Postcodes.OutwardCodes.Select(o => o.Code).GroupBy(c => c[..c.AsSpan().IndexOfAnyInRange('0', '9')], StringComparer.Ordinal))
            json.Texts(area.Key, area.Select(c => c[area.Key.Length..]));
        json.WriteEndObject();
    });
}
