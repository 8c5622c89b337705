using System.Runtime.InteropServices;

namespace SmcStatic.Writing;

/// <summary>What the operating system can do with names of files and the class library does not offer. Each tells whether it was done; where it cannot be, there is another way.</summary>
internal static partial class SystemCalls
{
    private const int ThisFolder = -100;
    private const uint Exchange = 2;

    /// <summary>Gives a file a second name, so that no byte is written.</summary>
    public static bool TryLink(string file, string name)
    {
        if (OperatingSystem.IsWindows())
            return CreateHardLink(name, file, 0);
        return (OperatingSystem.IsLinux() || OperatingSystem.IsMacOS()) && Link(file, name) == 0;
    }

    /// <summary>Exchanges the names of two folders in one step: whoever looks sees one or the other under each name, never none.</summary>
    public static bool TryExchange(string one, string other)
    {
        try
        {
            return (OperatingSystem.IsLinux() && RenameAt(ThisFolder, one, ThisFolder, other, Exchange) == 0)
                || (OperatingSystem.IsMacOS() && RenameSwapping(one, other, Exchange) == 0);
        }
        catch (EntryPointNotFoundException)
        {
            return false;
        }
    }

    /// <summary>Waits until what was written to the disk of a folder would outlast a power cut. One call for all of it costs far less than one a file.</summary>
    public static void Sync(string folder)
    {
        if (OperatingSystem.IsLinux() && Open(folder, 0) is var handle and >= 0)
        {
            _ = SyncDisk(handle);
            _ = Close(handle);
        }
        else if (OperatingSystem.IsMacOS())
        {
            SyncAll();
        }
    }

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Open(string path, int how);

    [LibraryImport("libc", EntryPoint = "close")]
    private static partial int Close(int handle);

    [LibraryImport("libc", EntryPoint = "syncfs")]
    private static partial int SyncDisk(int handle);

    [LibraryImport("libc", EntryPoint = "sync")]
    private static partial void SyncAll();

    [LibraryImport("libc", EntryPoint = "link", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Link(string file, string name);

    [LibraryImport("libc", EntryPoint = "renameat2", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int RenameAt(int oneFolder, string one, int otherFolder, string other, uint how);

    [LibraryImport("libc", EntryPoint = "renamex_np", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int RenameSwapping(string one, string other, uint how);

    [LibraryImport("kernel32", EntryPoint = "CreateHardLinkW", StringMarshalling = StringMarshalling.Utf16)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool CreateHardLink(string name, string file, nint attributes);
}
