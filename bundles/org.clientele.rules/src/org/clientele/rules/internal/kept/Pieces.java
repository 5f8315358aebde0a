package org.clientele.rules.internal.kept;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

import org.roaringbitmap.RoaringBitmap;

/** A bitmap as pieces of text: serialised, in Base64. */
public final class Pieces {

    private static final int LENGTH = 30_000;

    private Pieces() {
    }

    /**
     * Writes a bitmap.
     *
     * @param bitmap the bitmap; not changed
     * @return the pieces in their order
     */
    public static List<String> of(RoaringBitmap bitmap) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            RoaringBitmap small = bitmap.clone();
            small.runOptimize();
            small.serialize(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail
        }
        String text = Base64.getEncoder().encodeToString(bytes.toByteArray());
        List<String> pieces = new ArrayList<>();
        for (int from = 0; from < text.length(); from += LENGTH) {
            pieces.add(text.substring(from, Math.min(text.length(), from + LENGTH)));
        }
        return pieces;
    }

    /**
     * Reads a bitmap.
     *
     * @param text the pieces, one after the other; empty for an empty bitmap
     * @return the bitmap
     * @throws IOException when the text is none
     */
    public static RoaringBitmap read(String text) throws IOException {
        RoaringBitmap bitmap = new RoaringBitmap();
        if (!text.isEmpty()) {
            try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(Base64.getDecoder().decode(text)))) {
                bitmap.deserialize(in);
            } catch (IllegalArgumentException e) {
                throw new IOException(e);
            }
        }
        return bitmap;
    }
}
