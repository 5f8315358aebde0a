package org.clientele.store.internal.folder;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A file of comma-separated values for its owner alone, that spreadsheets read as UTF-8. */
public final class CsvFile implements AutoCloseable {

    private static final String BOM = "\uFEFF"; //$NON-NLS-1$

    private final BufferedWriter writer;

    /**
     * Begins a file; its folder is made where it is not there.
     *
     * @param file not there yet
     * @param head the titles
     * @throws IOException when it cannot be written
     */
    public CsvFile(Path file, List<String> head) throws IOException {
        PrivateFiles.createDirectory(file.getParent());
        PrivateFiles.create(file);
        writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        writer.write(BOM);
        line(head);
    }

    /**
     * Adds a line.
     *
     * @param cells its values; null is empty
     * @throws IOException when it cannot be written
     */
    public void line(List<String> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i) == null ? "" : cells.get(i); //$NON-NLS-1$
            boolean quoted = cell.indexOf(',') >= 0 || cell.indexOf('"') >= 0 || cell.indexOf('\n') >= 0
                    || cell.indexOf('\r') >= 0;
            writer.write(i == 0 ? "" : ","); //$NON-NLS-1$ //$NON-NLS-2$
            writer.write(quoted ? '"' + cell.replace("\"", "\"\"") + '"' : cell); //$NON-NLS-1$ //$NON-NLS-2$
        }
        writer.write("\r\n"); //$NON-NLS-1$
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
