package org.clientele.sample.internal;

import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.eclipse.osgi.util.NLS;

/** The sample data as files, for as long as they are needed: in the product they lie within a jar. */
final class SampleFiles implements Closeable {

    /** The name of the data file; the reason of its import names it. */
    static final String DATA = "online_retail.csv.gz"; //$NON-NLS-1$
    private static final String MAPPING = "online_retail.mapping.json"; //$NON-NLS-1$

    private final Path folder;

    private SampleFiles(Path folder) {
        this.folder = folder;
    }

    static SampleFiles unpack() throws ClienteleException {
        SampleFiles files = null;
        try {
            files = new SampleFiles(Files.createTempDirectory("clientele-sample")); //$NON-NLS-1$
            files.copy(DATA);
            files.copy(MAPPING);
            return files;
        } catch (IOException e) {
            if (files != null) {
                files.close();
            }
            throw new ClienteleException(StatusCodes.FILE_NOT_WRITABLE,
                    NLS.bind(Messages.Sample_notUnpacked, System.getProperty("java.io.tmpdir"), e.getMessage()), e); //$NON-NLS-1$
        }
    }

    private void copy(String name) throws IOException {
        try (InputStream in = SampleFiles.class.getResourceAsStream("/data/" + name)) { //$NON-NLS-1$
            if (in == null) {
                throw new FileNotFoundException(name);
            }
            Files.copy(in, folder.resolve(name));
        }
    }

    Path data() {
        return folder.resolve(DATA);
    }

    Path mapping() {
        return folder.resolve(MAPPING);
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(data());
            Files.deleteIfExists(mapping());
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            // public sample data in the temporary folder: the system clears it
            return;
        }
    }
}
