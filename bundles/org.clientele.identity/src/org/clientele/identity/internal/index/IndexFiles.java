package org.clientele.identity.internal.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.Weight;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.Bits;
import org.clientele.core.ClienteleException;
import org.clientele.core.search.SearchHit;

/**
 * The files of one index. Changes are found after {@link #refresh()} and kept after {@link #commit}. One thread writes at a
 * time; any thread searches.
 */
public final class IndexFiles implements AutoCloseable {

    private static final double BUFFER_MEGABYTES = 64;
    /** Small enough that forgetting a person rewrites a part only. */
    private static final double LARGEST_PART_MEGABYTES = 256;

    /** Lucene tells on the console what it could do with other options of the virtual machine; held, or it is forgotten. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene"); //$NON-NLS-1$

    static {
        LUCENE.setLevel(Level.SEVERE);
    }

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    /** A question to the index. */
    @FunctionalInterface
    public interface Question {
        /**
         * Asks.
         *
         * @param searcher the index, during the call
         * @return the answer
         * @throws IOException when the index cannot be read
         * @throws ClienteleException LOCK_TIMEOUT
         */
        List<SearchHit> ask(IndexSearcher searcher) throws IOException, ClienteleException;
    }

    private IndexFiles(Directory directory, IndexWriter writer, SearcherManager searchers) {
        this.directory = directory;
        this.writer = writer;
        this.searchers = searchers;
    }

    /**
     * Opens an index, or creates an empty one where there is none or what is there cannot be read.
     *
     * @param folder its folder; null for an index in memory
     * @return the index
     * @throws IOException when it can neither be read nor created
     */
    public static IndexFiles open(Path folder) throws IOException {
        if (folder == null) {
            return open(new ByteBuffersDirectory());
        }
        PrivateFolder.create(folder);
        try {
            IndexFiles files = open(FSDirectory.open(folder));
            try {
                files.checkBytes();
                return files;
            } catch (IOException | RuntimeException e) {
                files.close();
                throw e;
            }
        } catch (LockObtainFailedException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            PrivateFolder.empty(folder);
            return open(FSDirectory.open(folder));
        }
    }

    private static IndexFiles open(Directory directory) throws IOException {
        TieredMergePolicy merges = new TieredMergePolicy();
        merges.setForceMergeDeletesPctAllowed(0);
        merges.setMaxMergedSegmentMB(LARGEST_PART_MEGABYTES);
        IndexWriterConfig config = new IndexWriterConfig();
        config.setMergePolicy(merges);
        config.setRAMBufferSizeMB(BUFFER_MEGABYTES);
        config.setIndexSort(new Sort(new SortField(Fields.RANK, SortField.Type.LONG)));
        config.setCommitOnClose(false);
        IndexWriter writer = null;
        boolean done = false;
        try {
            writer = new IndexWriter(directory, config);
            SearcherManager searchers = new SearcherManager(writer, new Uncached());
            done = true;
            return new IndexFiles(directory, writer, searchers);
        } finally {
            if (!done) {
                if (writer != null) {
                    writer.rollback();
                }
                directory.close();
            }
        }
    }

    private void checkBytes() throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                if (leaf.reader() instanceof CodecReader reader) {
                    reader.checkIntegrity();
                }
            }
        } finally {
            searchers.release(searcher);
        }
    }

    /**
     * Up to where the committed index knows a store.
     *
     * @return null for an index that is not complete or of another format
     */
    public Mark mark() {
        Map<String, String> data = new HashMap<>();
        Iterable<Map.Entry<String, String>> committed = writer.getLiveCommitData();
        if (committed != null) {
            committed.forEach(entry -> data.put(entry.getKey(), entry.getValue()));
        }
        return Mark.fromData(data);
    }

    /**
     * Up to where an index that is not open knows a store.
     *
     * @param folder its folder
     * @return empty for one that is not complete, of another format, or cannot be read
     */
    public static Optional<Mark> mark(Path folder) {
        try (Directory directory = FSDirectory.open(folder)) {
            return Optional.ofNullable(Mark.fromData(SegmentInfos.readLatestCommit(directory).getUserData()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * Adds a party that the index does not have.
     *
     * @param party the party
     * @throws IOException when it cannot be written
     */
    public void add(PartyTexts party) throws IOException {
        writer.addDocument(PartyDocuments.write(party));
    }

    /**
     * Puts a party in the place of what the index has of it.
     *
     * @param party the party
     * @throws IOException when it cannot be written
     */
    public void update(PartyTexts party) throws IOException {
        writer.updateDocument(new Term(Fields.ID, Long.toString(party.id())), PartyDocuments.write(party));
    }

    /**
     * Removes a party.
     *
     * @param party its id
     * @throws IOException when it cannot be written
     */
    public void delete(long party) throws IOException {
        writer.deleteDocuments(new Term(Fields.ID, Long.toString(party)));
    }

    /**
     * Removes parties.
     *
     * @param first the first id
     * @param last the last id
     * @throws IOException when it cannot be written
     */
    public void delete(long first, long last) throws IOException {
        writer.deleteDocuments(LongPoint.newRangeQuery(Fields.PARTY, first, last));
    }

    /**
     * Removes everything.
     *
     * @throws IOException when it cannot be written
     */
    public void deleteAll() throws IOException {
        writer.deleteAll();
    }

    /**
     * Lets searches see all changes.
     *
     * @throws IOException when the index cannot be read
     */
    public void refresh() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    /**
     * Keeps all changes.
     *
     * @param mark up to where the index now knows its store
     * @throws IOException when it cannot be written
     */
    public void commit(Mark mark) throws IOException {
        writer.setLiveCommitData(mark.toData().entrySet());
        writer.commit();
    }

    /**
     * Rewrites all files in which there is something deleted, and removes the old ones.
     *
     * @param mark up to where the index knows its store
     * @throws IOException when it cannot be written
     */
    public void forgetDeleted(Mark mark) throws IOException {
        commit(mark.forgetting(true));
        refresh();
        writer.forceMergeDeletes(true);
        commit(mark.forgetting(false));
        refresh();
        writer.deleteUnusedFiles();
    }

    /**
     * How many parties searches see.
     *
     * @return the number
     * @throws IOException when the index is closed
     */
    public int size() throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            return searcher.getIndexReader().numDocs();
        } finally {
            searchers.release(searcher);
        }
    }

    /**
     * The parties with texts of given records, as searches see them.
     *
     * @param first the first record's id
     * @param last the last record's id
     * @return ids of parties
     * @throws IOException when the index cannot be read
     */
    public Set<Long> holders(long first, long last) throws IOException {
        refresh();
        Set<Long> parties = new HashSet<>();
        IndexSearcher searcher = searchers.acquire();
        try {
            Query query = LongPoint.newRangeQuery(Fields.RECORD, first, last);
            Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
            for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                Scorer scorer = weight.scorer(leaf);
                NumericDocValues ids = leaf.reader().getNumericDocValues(Fields.PARTY);
                if (scorer == null || ids == null) {
                    continue;
                }
                Bits live = leaf.reader().getLiveDocs();
                DocIdSetIterator docs = scorer.iterator();
                for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
                    if ((live == null || live.get(doc)) && ids.advanceExact(doc)) {
                        parties.add(ids.longValue());
                    }
                }
            }
        } finally {
            searchers.release(searcher);
        }
        return parties;
    }

    /**
     * Asks something.
     *
     * @param question is given the index
     * @return the answer
     * @throws IOException when the index cannot be read
     * @throws ClienteleException from the question
     */
    public List<SearchHit> ask(Question question) throws IOException, ClienteleException {
        IndexSearcher searcher = searchers.acquire();
        try {
            return question.ask(searcher);
        } finally {
            searchers.release(searcher);
        }
    }

    /** Gives the files free. What was not committed is lost. */
    @Override
    public void close() throws IOException {
        try (directory) {
            searchers.close();
            writer.rollback();
        }
    }

    /**
     * Removes all files of an index that is closed.
     *
     * @param folder its folder
     * @throws IOException when one cannot be removed
     */
    public static void remove(Path folder) throws IOException {
        if (folder != null && Files.isDirectory(folder)) {
            PrivateFolder.empty(folder);
        }
    }

    /** What was found for one text helps nobody who types the next letter. */
    private static final class Uncached extends SearcherFactory {
        @Override
        public IndexSearcher newSearcher(IndexReader reader,
                IndexReader previous) {
            IndexSearcher searcher = new IndexSearcher(reader);
            searcher.setQueryCache(null);
            return searcher;
        }
    }
}
