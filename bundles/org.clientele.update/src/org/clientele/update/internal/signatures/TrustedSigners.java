package org.clientele.update.internal.signatures;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.update.Signer;
import org.eclipse.osgi.util.NLS;

/** The signers who were accepted, in a file with a line for each: the fingerprint, a blank, the name. */
public final class TrustedSigners {

    private final Path file;

    public TrustedSigners(Path file) {
        this.file = file;
    }

    /** A fingerprint without what people write into it. */
    public static String plain(String fingerprint) {
        return fingerprint.replaceAll("[\\s:]", "").toUpperCase(Locale.ROOT); //$NON-NLS-1$ //$NON-NLS-2$
    }

    public List<Signer> all() throws ClienteleException {
        return List.copyOf(read().values());
    }

    public boolean contains(String fingerprint) throws ClienteleException {
        return read().containsKey(plain(fingerprint));
    }

    public void add(Collection<Signer> signers) throws ClienteleException {
        Map<String, Signer> all = read();
        int before = all.size();
        signers.forEach(s -> all.putIfAbsent(s.fingerprint(), s));
        if (all.size() > before) {
            write(all.values());
        }
    }

    public boolean remove(String fingerprint) throws ClienteleException {
        Map<String, Signer> all = read();
        boolean removed = all.remove(plain(fingerprint)) != null;
        if (removed) {
            write(all.values());
        }
        return removed;
    }

    private Map<String, Signer> read() throws ClienteleException {
        Map<String, Signer> all = new LinkedHashMap<>();
        if (!Files.exists(file)) {
            return all;
        }
        try {
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                String[] parts = line.strip().split(" ", 2); //$NON-NLS-1$
                if (!parts[0].isEmpty()) {
                    all.put(plain(parts[0]), new Signer(plain(parts[0]), parts.length > 1 ? parts[1] : "")); //$NON-NLS-1$
                }
            }
            return all;
        } catch (IOException e) {
            throw new ClienteleException(StatusCodes.FILE_UNREADABLE, NLS.bind(Messages.trustUnreadable, file), e);
        }
    }

    private void write(Collection<Signer> signers) throws ClienteleException {
        try {
            Files.createDirectories(file.getParent());
            Path whole = file.resolveSibling(file.getFileName() + ".new"); //$NON-NLS-1$
            Files.write(whole, signers.stream().map(s -> s.fingerprint() + ' ' + s.name()).toList(),
                    StandardCharsets.UTF_8);
            Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new ClienteleException(StatusCodes.FILE_NOT_WRITABLE, NLS.bind(Messages.trustNotWritable, file), e);
        }
    }
}
