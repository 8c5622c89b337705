using System.Text;
using SmcStatic.Charts;
using SmcStatic.Planning;
using SmcStatic.Planning.Find;
using SmcStatic.Planning.Revising;

namespace SmcStatic.Rendering;

/// <summary>Renders the planned files that no template makes: data beside pages, downloads, chunks, lists for machines.</summary>
public static class DataFiles
{
    /// <summary>The bytes of a planned file that is not a page.</summary>
    public static byte[] Render(PlannedFile file) => file switch
    {
        PlannedCsv csv => Utf8(DataCsv.Of(csv.Make())),
        PlannedJson json => DataJson.Of(json.Make()),
        PlannedPicture picture => Utf8(Drawing.Standalone(picture.Make().Figures.First(f => f.Id == picture.Figure).Chart!.Picture).Text),
        PlannedDownload download => Utf8(DataDownload.Of(download)),
        PlannedIndex index => DataIndex.Of(index.Atlas),
        PlannedChunk chunk => DataChunk.Of(chunk),
        PlannedPeers peers => DataPeers.Of(peers),
        PlannedFind find => DataFind.Of(find),
        PlannedOutwardCodes codes => DataPostcodes.Of(codes),
        PlannedPostcodes postcodes => DataPostcodes.Of(postcodes),
        PlannedChanges changes => Utf8(DataChanges.Of(changes)),
        PlannedAffected affected => Utf8(DataAffected.Of(affected)),
        PlannedFeed feed => Utf8(DataFeed.Of(feed)),
        PlannedSitemap sitemap => Utf8(DataSitemap.Of(sitemap)),
        PlannedText text => Utf8(text.Text),
        _ => throw new ArgumentException($"{file.Address} is made by a template", nameof(file)),
    };

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
