// What people type, kind by kind: each is a small map and the papers that a query has to find in it.
import { describe, expect, test } from "vitest";
import { parsePartialDate } from "../../src/map/dates.ts";
import type { Paper } from "../../src/map/model.ts";
import { termsOf } from "../../src/search/index/tokens.ts";
import { answer, ids, mapWith } from "./small-maps.ts";

describe("abbreviations that no glossary explains", () => {
  const map = mapWith([
    "Clustering by MDL",
    "Attention for GNNs",
    "Mask R-CNN",
    "Convolutional sequence to sequence learning",
    "scRNA-seq without tears",
    "A k-NN baseline",
    "Sparse Autoencoders (SAEs) at scale",
    "What SAE latents miss",
    "Grammar Variational Autoencoder",
    "RecSys in practice",
    "Chain of Thought prompting",
    "Fast tuning with LoRA",
    "Unrelated work on something",
  ]);

  test.each([
    ["minimum description length", "p1"],
    ["graph neural networks", "p2"],
    ["graph neural network", "p2"],
    ["region-based convolutional neural networks", "p3"],
    ["seq2seq", "p4"],
    ["single-cell RNA sequencing", "p5"],
    ["k-nearest neighbours", "p6"],
    ["recommender systems", "p10"],
    ["vae", "p9"],
    ["VAEs", "p9"],
    ["CoT", "p11"],
    ["low-rank adaptation", "p12"],
  ])("%s", async (query, id) => {
    expect(await ids(map, query)).toEqual([id]);
  });

  test("what the texts define is learned, in both directions, and reported", async () => {
    const { results, readings } = await answer(map, "sparse autoencoder");
    expect(results.map(({ paper }) => paper.id).sort()).toEqual(["p7", "p8"]);
    expect(readings).toEqual([{ typed: "sparse autoencoder", via: null, as: ["SAEs"], way: "glossary" }]);
  });

  test("a name is reported with its abbreviation", async () => {
    const { readings } = await answer(map, "minimum description length");
    expect(readings).toEqual([{ typed: "minimum description length", via: null, as: ["MDL"], way: "initialism" }]);
  });

  test("an abbreviation that stands for something else in the map is not taken for these words", async () => {
    const nets = mapWith(["GNN pruning", "Graph neural networks", "More graph neural networks", "Other"]);
    expect(await ids(nets, "general number notation")).toEqual([]);
  });

  test("an abbreviation whose name the map cannot spell out, because it lacks one word of it", async () => {
    const proteins = mapWith([
      "The GFP fitness landscape",
      "Variants of GFP",
      "Generate functional protein from noise",
      "To generate functional protein",
      "Evolution of fluorescent molecules",
      { title: "Protein folding", authors: ["Anthony P. Green"] },
    ]);
    expect((await ids(proteins, "green fluorescent protein")).slice(0, 2).sort()).toEqual(["p1", "p2"]);
  });

  test("an abbreviation that a title explains with a capital inside a word", async () => {
    const models = mapWith([
      "ProteinVAE: Variational AutoEncoder for design",
      "Atoms of images using VAEs",
      "Other work",
    ]);
    expect((await ids(models, "variational autoencoder")).sort()).toEqual(["p1", "p2"]);
  });

  test("a name counts by its words that are no stop words", async () => {
    const speech = mapWith([
      "TTS with text to speech",
      "Text to speech",
      "Parallel text to speech",
      "GAN speech synthesis",
    ]);
    expect(await ids(speech, "text to speech GAN")).toContain("p4");
  });

  test.each(["NYU", "nyu", "KAIST"])("organisations by their initials: %s", async (query) => {
    const places = mapWith([
      { title: "States of models", organizations: ["New York University"] },
      { title: "Robots that walk", organizations: ["Korea Advanced Institute of Science and Technology"] },
      "Some new years unfold slowly",
      "Other work",
    ]);
    expect(await ids(places, query)).toEqual([query === "KAIST" ? "p2" : "p1"]);
  });

  test("an abbreviation that its own text explains is not taken for other words", async () => {
    const explained = mapWith(["DSD: Dense-Sparse-Dense Training", "Dataset distillation by matching", "Other work"]);
    expect(await ids(explained, "data set distillation")).toEqual(["p2"]);
  });

  test("nor is one that only a long text has", async () => {
    const note = { text: "Each block of the DBC layer is written once.", notes: [] };
    const inNote = mapWith([{ title: "Parallel storage", notes: [note] }, "Testing a database", "Why programs crash"]);
    const found = await ids(inNote, "database crash");
    expect(found).toContain("p2");
    expect(found).not.toContain("p1");
  });

  test("nor for words that a title has apart, which are looked for by themselves", async () => {
    const tuners = mapWith([
      "BOAT: Building auto-tuners with models",
      "Autotuning by Bayesian optimization",
      "Autotuning of loops by Bayesian optimization",
      "Other",
    ]);
    expect((await ids(tuners, "bayesian optimization autotuning")).slice(0, 2)).toEqual(["p2", "p3"]);
  });

  test("nor for a word that is much rarer than the abbreviation", async () => {
    const models = mapWith([
      "GPT and facts",
      "GPT and arithmetic",
      "Heads of GPT",
      "GPT from afar",
      "Grokking gradually",
    ]);
    expect(await ids(models, "grokking phase transition")).not.toContain("p1");
  });

  test("a short word of the map is no abbreviation", async () => {
    expect(await ids(mapWith(["A cat", "Convolutional attention transformer", "Other"]), "cat")).toEqual(["p1"]);
  });
});

describe("citations", () => {
  const map = mapWith([
    { title: "Circuits", authors: ["Nelson Elhage", "Neel Nanda"], date: "2021-12" as Paper["date"] },
    { title: "Superposition", authors: ["Nelson Elhage"], date: "2022" as Paper["date"] },
    { title: "Deep residual learning", authors: ["K. He", "X. Zhang"], date: "2016" as Paper["date"] },
    { title: "Scaling laws", authors: ["Jared Kaplan"], date: "2020-01" as Paper["date"] },
    { title: "A logical calculus", authors: ["Warren McCulloch", "Walter Pitts"], date: "1943" as Paper["date"] },
    { title: "Scaling of he and et al", authors: [], date: "2016" as Paper["date"] },
  ]);

  test.each([
    ["Elhage et al. 2021", ["p1"]],
    ["Elhage et al., 2021", ["p1"]],
    ["(Elhage et al, 2021a)", ["p1"]],
    ["Elhage & Nanda 2021", ["p1"]],
    ["McCulloch and Pitts (1943)", ["p5"]],
    ["He et al. 2016", ["p3"]],
    ["K. He et al. (2016)", ["p3"]],
    ["scaling (2020)", ["p4"]],
    ["scaling [2020]", ["p4"]],
    ["Nandaa Neil", ["p1"]],
    ["Kaiming He", ["p3"]],
    ["k he", ["p3"]],
  ])("%s", async (query, expected) => {
    expect(await ids(map, query)).toEqual(expected);
  });

  test("a citation may name the year before or after, if no other paper fits", async () => {
    expect(await ids(map, "Kaplan et al. 2021")).toEqual(["p4"]);
    expect(await ids(map, "scaling 2021")).toEqual([]);
  });
});

describe("what is pasted", () => {
  const map = mapWith([
    { title: "Massively Multitask Networks", arxiv: "1502.02072" },
    { title: "Learning Molecular Fingerprints", doi: "10.1000/Abc" },
    { title: "Deep Learning with Differential Privacy", authors: ["Martín Abadi"], date: "2016" as Paper["date"] },
    { title: "On causal learning", authors: ["Bernhard Schölkopf"] },
    "Deep Learning",
    "Cross-modal superposition",
  ]);

  test.each([
    ["10.48550/arXiv.1502.02072", "p1"],
    ["https://doi.org/10.48550/arXiv.1502.02072v2", "p1"],
    ["arXiv:1502.02072v3 [cs.LG]", "p1"],
    ["(arXiv:1502.02072).", "p1"],
    ["abs/1502.02072", "p1"],
    ["doi:10.1000/ABC,", "p2"],
    ['"Learning Mole-\ncular Fingerprints"', "p2"],
    ["Learning Mole- cular Fingerprints", "p2"],
    ['@article{x, title = "Deep Learning with Differential Privacy", author = "M. Abadi", year = 2016}', "p3"],
    ["@inproceedings{abadi2016,\n  title = {Deep {L}earning with Differential Privacy},\n}", "p3"],
    ["M. Abadi, A. Chu, et al., “Deep Learning with Differential Privacy,” in Proc. CCS, 2017, pp. 308–318.", "p3"],
    ['Sch{\\"o}lkopf', "p4"],
    ['Sch\\"olkopf', "p4"],
    ["super\u00adposition", "p6"],
    ["cross\u2011modal", "p6"],
    ["crossmodal", "p6"],
  ])("%s", async (query, id) => {
    expect((await ids(map, query))[0]).toBe(id);
  });
});

describe("words", () => {
  test.each([
    ["regularised", "Regularized regression"],
    ["optimiser", "Optimisation of everything"],
    ["data set", "A dataset of trees"],
    ["dataset", "A data set of trees"],
    ["colouring", "Graph coloring"],
    ["labeling", "Labelled trees"],
    ["analyse", "Analyzing trees"],
    ["explanations", "Explaining trees"],
    ["classify", "Classification of trees"],
    ["reduction", "Reducing trees"],
    ["sparsity", "Sparse trees"],
    ["planners", "Planning with trees"],
    ["a learner", "Learning from trees"],
    ["solve", "A solver for trees"],
    ["step by step", "A stepbystep guide"],
    ["stepbystep", "A step by step guide"],
    ["code 2 vec", "code2vec for trees"],
  ])("%s finds “%s”", async (query, title) => {
    expect(await ids(mapWith(["Something else entirely", title, "Another paper"]), query)).toEqual(["p2"]);
  });

  test.each(["faithfull", "faithfulnes", "faithfuly", "chain of thought faithfull"])(
    "a mistake in an ending that the map does not have: %s",
    async (query) => {
      const map = mapWith(["Measuring faithfulness in chain-of-thought reasoning", "Reasoning", "Chains", "Thoughts"]);
      expect((await ids(map, query))[0]).toBe("p1");
    },
  );

  test.each(["faithlike", "memorizing"])("another word with the stem of one is not: %s", async (query) => {
    expect(await ids(mapWith(["Faith", "Memory", "Other"]), query)).toEqual([]);
  });

  test("two misspelt words are corrected separately, rather than as one", async () => {
    const map = mapWith([
      "Recurrent network pruning",
      { title: "Other", notes: [{ text: "by Recurentnetwork", notes: [] }] },
    ]);
    expect(await ids(map, "recurent nework pruning")).toEqual(["p1"]);
  });

  test("of two words, one of which the map does not have, the other finds nothing", async () => {
    const map = mapWith([
      "Pattern recognition for tracks",
      ...Array.from({ length: 60 }, (_, at) => `Jets, part ${at}`),
    ]);
    expect(await answer(map, "speech recognition")).toMatchObject({ results: [], unknown: ["speech"], weakMatches: 1 });
    expect(await ids(map, "pattern recognition")).toEqual(["p1"]);
  });

  test("where no paper has both words, only a few with one of them are shown", async () => {
    const [seeds, soils] = [20, 20].map((length, which) =>
      Array.from({ length }, (_, at) => `${which === 0 ? "Seeds" : "Soils"} of kind ${at}`),
    );
    expect((await ids(mapWith([...(seeds ?? []), ...(soils ?? [])]), "seeds soils")).length).toBeLessThanOrEqual(4);
  });

  test("where half of the words are unknown, a paper with one other word finds nothing", async () => {
    const map = mapWith(["Local learning matters", "Direct detection of dark corners", "Other", "More"]);
    expect(await answer(map, "wormhole matters quasar redshift")).toMatchObject({ results: [], weakMatches: 1 });
    expect(await ids(map, "quasar redshift dark detection")).toEqual(["p2"]);
  });

  test("a name of several words says more than the word beside it", async () => {
    const titles = ["Correction of batch-effects", "Batch effects everywhere", "Removal of ice"];
    const others = Array.from({ length: 60 }, (_, at) => `Something else ${at}`);
    expect(
      (await ids(mapWith(["Batch-effect tests", ...titles, ...others]), "batch-effect removal")).slice(0, 3),
    ).not.toContain("p4");
  });

  test("an author's name is no part of an abbreviation", async () => {
    const map = mapWith([
      { title: "Calorimeters simulated", authors: ["Michela Paganini"] },
      "CALPAGAN: pictures of showers",
      "Other",
    ]);
    expect((await ids(map, "calorimeter paganini"))[0]).toBe("p1");
  });

  test("a word of the query is not corrected to one with another first letter", async () => {
    expect(await ids(mapWith(["Protein binding", "Other"]), "finding")).toEqual([]);
  });

  test("function words are not significant", async () => {
    const map = mapWith(["Prompting with examples", "Life without sugar", "Cooking instead"]);
    expect(await ids(map, "prompting without examples")).toEqual(["p1"]);
    expect(await ids(map, "instead of prompting")).toEqual(["p1"]);
  });

  test("symbols and digits count", async () => {
    const map = mapWith([
      "Consciousness, c.f. awareness",
      "Templates in C++",
      "Linguistic Regularities",
      "L1 penalties",
    ]);
    expect(await ids(map, "C++")).toEqual(["p2"]);
    expect(await ids(mapWith(["Linguistic Regularities", "Other"]), "L1 regularization")).toEqual([]);
    expect(termsOf("C++, C# and A* search, c.f. F")).toEqual(["c++", "c#", "and", "a*", "search", "c", "f", "f"]);
  });

  test("a long word with one mistake is no guess", async () => {
    const titles = Array.from({ length: 5 }, (_, at) => `Imputation ${at} of scRNA-seq data`);
    const others = Array.from({ length: 45 }, (_, at) => `Clustering ${at} of scRNA-seq data`);
    const found = await ids(mapWith([...titles, ...others]), "imputaion dropout scrna-seq");
    expect(found.slice(0, 5).toSorted()).toEqual(["p1", "p2", "p3", "p4", "p5"]);
  });

  test("adverbs of a question count less than what it is about", async () => {
    const map = mapWith(["Fairly small networks", "Benchmarks to compare fuzzers", "Other work", "More work"]);
    expect((await ids(map, "how do I compare fuzzers fairly?"))[0]).toBe("p2");
  });

  test("words of any text count less in a question than what it is about", async () => {
    const lists = Array.from({ length: 30 }, (_, at) => `Memory of lists ${at}`);
    const exercise = Array.from({ length: 3 }, (_, at) => `Exercise and recall ${at}`);
    const map = mapWith([...lists, ...exercise, "Recall improves in memory"]);
    expect((await ids(map, "does exercise improve memory?")).slice(0, 3)).toContain("p31");
  });

  test("a general word that the map does not have says little beside what it has", async () => {
    const others = Array.from({ length: 40 }, (_, at) => `Bias of kind ${at}`);
    const map = mapWith(["Pronouns in translation", "Software for translation", ...others]);
    expect(await ids(map, "wrong pronouns")).toEqual(["p1"]);
    expect(await ids(map, "examples of pronouns")).toEqual(["p1"]);
    expect(await ids(map, "software testing")).toEqual([]);
  });

  test("polite words of a question are not looked for", async () => {
    const map = mapWith(["Counting objects with transformers", "Which methods work?", "A model of models", "Objects"]);
    expect((await ids(map, "which models can count objects?"))[0]).toBe("p1");
  });
});

describe("scripts without spaces are searched by their words", () => {
  const map = mapWith(["认证系统的研究", "使用JWT令牌", "การเรียนรู้ของเครื่อง", "機械学習の研究"]);

  test.each([
    ["认证", ["p1"]],
    ["系统", ["p1"]],
    ["JWT", ["p2"]],
    ["令牌", ["p2"]],
    ["เครื่อง", ["p3"]],
    ["機械学習", ["p4"]],
    ["学習", ["p4"]],
  ])("%s", async (query, expected) => {
    expect(await ids(map, query)).toEqual(expected);
  });

  test("研究 is in two titles", async () => {
    expect((await ids(map, "研究")).sort()).toEqual(["p1", "p4"]);
  });
});

describe("years", () => {
  test("an undated paper is found by the year that its venue, comment or group names", async () => {
    const map = mapWith([
      { title: "Compiler testing one", venue: "PLDI 2021" },
      { title: "Compiler testing two", placements: [{ topicId: "a", group: null, comment: "at PLDI'21" }] },
      { title: "Compiler testing three", placements: [{ topicId: "a", group: "2020", comment: null }] },
      { title: "Compiler testing four", date: "2020" as Paper["date"] },
    ]);
    expect((await ids(map, "compiler testing 2021")).sort()).toEqual(["p1", "p2"]);
    expect((await ids(map, "compiler testing 2020")).sort()).toEqual(["p3", "p4"]);
  });
});

describe("a topic's notes", () => {
  test("do not lend their words to all of many papers", async () => {
    const notes = Array.from({ length: 100 }, (_, at) => ({
      text: `Remark ${at} on zeppelins and submarines`,
      notes: [],
    }));
    const map = mapWith(
      Array.from({ length: 60 }, (_, at) => `Paper number ${at}`),
      notes,
    );
    expect(await ids(map, "zeppelins")).toEqual([]);
  });
});

test("of papers that match equally, those come first that the curator commented on; then the newest", async () => {
  const placements = [{ topicId: "a", group: null, comment: "worth reading" }];
  const map = mapWith([
    { title: "Trees", date: "2024" as Paper["date"] },
    { title: "Trees", date: "2020" as Paper["date"], placements },
    { title: "Trees", date: "2022" as Paper["date"] },
  ]);
  expect(await ids(map, "trees")).toEqual(["p2", "p1", "p3"]);
});

test("words that only a hyphen joins are no abbreviation of others, whatever their capitals", async () => {
  const map = mapWith(["Ranking for Cold-Start Items", "Transfer of knowledge", "Another paper"]);
  const { results, readings } = await answer(map, "cold start transfer");
  expect(readings).toEqual([]);
  expect(results.map(({ paper }) => paper.id)).toEqual(["p1", "p2"]);
});

describe("everyday words find what papers say instead", () => {
  test.each([
    ["guessing the next frame", "Predicting future frames"],
    ["photographs", "Images of trees"],
    ["secrets", "Privacy of patients"],
    ["old medicines", "Drug repositioning"],
    ["spotting weird values", "Anomaly detection"],
    ["teeth", "Dental X-rays"],
    ["how does it start?", "Initiation of subduction"],
  ])("%s finds “%s”", async (query, title) => {
    expect(await ids(mapWith(["Something else entirely", title, "Another paper"]), query)).toEqual(["p2"]);
  });

  test("and the answer says how the word was read", async () => {
    const { readings } = await answer(mapWith(["Drug repositioning", "Other"]), "medicine");
    expect(readings).toEqual([{ typed: "medicine", via: null, as: ["drug"], way: "glossary" }]);
  });

  test("unless the map has the everyday word", async () => {
    const map = mapWith(["Guess one", "Guess two", "Guess three", "Guess four", "Prediction of trees", "Other"]);
    expect((await ids(map, "guess")).toSorted()).toEqual(["p1", "p2", "p3", "p4"]);
  });
});

describe("where the list ends", () => {
  const others = Array.from({ length: 120 }, (_, at) => `Something else, part ${at}`);

  test("papers with the rarer of two words are shown, also in another form", async () => {
    const labelling = ["Labelling figures in documents", "Labelled diagrams", "Labels on graphics", "Labelling again"];
    const figures = Array.from({ length: 16 }, (_, at) => `Figures that float, part ${at}`);
    const found = await ids(mapWith([...labelling, ...figures, ...others]), "labeling figure");
    expect(found[0]).toBe("p1");
    expect(found.toSorted()).toEqual(["p1", "p2", "p3", "p4"]);
  });

  test("next to a title that was typed completely, they are not", async () => {
    const titles = ["Typesetting chess", "Chess printing", "Chess openings"];
    expect(await ids(mapWith([...titles, ...others]), "typesetting chess")).toEqual(["p1"]);
  });
});

test.each([
  [60, 1],
  [1000, 10],
])("of %i papers, weaker ones fill a short list to %i", async (size, count) => {
  const others = Array.from({ length: size - 13 }, (_, at) => `Work number ${at} on something else`);
  const weaker = Array.from({ length: 12 }, (_, at) => `Sparse coding ${at} of images and sounds in cortex`);
  const map = mapWith(["Recovery of signals by sparse coding", ...weaker, ...others]);
  const found = await ids(map, "sparse coding recovery");
  expect(found[0]).toBe("p1");
  expect(found).toHaveLength(count);
});

describe("an answer says what went wrong", () => {
  const map = mapWith([
    { title: "Growing trees", date: "2020" as Paper["date"] },
    "Interpretability of trees",
    "Other",
  ]);

  test("which word the map does not have, and that --all has more", async () => {
    expect(await answer(map, "trees xylophone quartz")).toMatchObject({
      results: [],
      unknown: ["xylophone", "quartz"],
      weakMatches: 2,
    });
  });

  test.each([
    ["what is this", "stopWords"],
    ["深度学习", "letters"],
    ["обучение", "letters"],
    ["xylophone", null],
  ])("why the words can find nothing: %s", async (query, obstacle) => {
    expect(await answer(map, query)).toMatchObject({ results: [], obstacle });
  });

  test("that a time was a filter", async () => {
    expect(await answer(map, "growing trees 2031")).toMatchObject({ results: [], otherTimes: 1 });
  });

  test("no similar word is one that hardly resembles it", async () => {
    const found = await answer(mapWith(["Probing networks", "Other"]), "protein");
    expect(found).toMatchObject({ results: [], suggestions: [] });
  });

  test("nor one with another ending, or another word than a word of time", async () => {
    const { suggestions } = await answer(mapWith(["Zero heads at least", "Other"]), "zebra last hed");
    expect(suggestions).toEqual(["head"]);
  });

  test("how a misspelt word was read, and the name that it led to", async () => {
    const glossary = [{ term: "explainability", expansions: ["interpretability"], words: [] }];
    const { readings } = await answer({ ...map, glossary }, "interpretibilty");
    expect(readings).toEqual([{ typed: "interpretibilty", via: null, as: ["interpretability"], way: "typo" }]);
  });
});

describe("words joined, separated and hyphenated", () => {
  const map = mapWith([
    "Bump hunting with networks",
    "In-distribution detection of anomalies",
    "Parton distribution in protons",
    "Blackbox testing of compilers",
    "Testing with a black box inside",
    "Counting boxes that are black in images",
    "Single-cell RNA sequencing of tissue",
    "RNA-seq in practice",
    "Cell-cell communication",
    "Cell counting in images of a cell",
  ]);

  test("the last of the words may have another form", async () => {
    expect(await ids(map, "bumphunt")).toEqual(["p1"]);
    expect(await ids(map, "rnaseq")).toEqual(["p8", "p7"]);
    expect((await ids(map, "rna sequencing"))[0]).toBe("p7");
  });

  test("a hyphen in the query means one word, also with a function word", async () => {
    expect(await ids(map, "in-distribution")).toEqual(["p2"]);
    expect((await ids(map, "cell-cell"))[0]).toBe("p9");
  });

  test("the words apart in one text match less", async () => {
    for (const query of ["black box", "black-box"]) expect(await ids(map, query)).toEqual(["p5", "p4", "p6"]);
  });
});

describe("which name is meant, of those that have the letters of an abbreviation", () => {
  test("a title that consists of one, rather than letters inside of words, however frequent, and accidental initials", async () => {
    const map = mapWith([
      "Patient care at home",
      "Patient care in winter",
      "Patient care and cost",
      "Patient care by relatives",
      "Patient care in towns",
      "Principal component analysis",
      "How people choose apples",
      "When plants compete again",
      "Under pressure clocks accelerate",
    ]);
    expect(await ids(map, "pca")).toEqual(["p6"]);
  });

  test("a name whose words stand next to each other, rather than one that leaves a word out", async () => {
    const map = mapWith([
      "Sleep and visual memory",
      "Stability of voting machines",
      "Training a support vector machine",
      "Fast support vector machines",
      "Gardens in winter",
    ]);
    expect((await ids(map, "svm")).toSorted()).toEqual(["p3", "p4"]);
  });

  test("a name that leaves a word out is found where no other has the letters", async () => {
    const map = mapWith(["Measuring rate of return", "Gradient of the potential energy", "Gardens in winter"]);
    expect(await ids(map, "gpe")).toEqual(["p2"]);
  });
});

describe("abbreviations with few letters, or letters from inside words", () => {
  const map = mapWith([
    ...["cells", "roads", "stars", "texts"].map((noun) => `Normalizing flows for ${noun}`),
    ...["cells", "roads", "stars", "texts"].map((noun) => `Graph attention networks on ${noun}`),
    ...["songs", "films", "books", "shops"].map((noun) => `Recommender systems for ${noun}`),
    "Versatile and efficient readout",
    ...["physics", "medicine", "biology", "law", "chemistry"].map((field) => `Variational autoencoders in ${field}`),
    ...["cells", "roads", "stars", "texts"].map((noun) => `Multimodal single cell views of ${noun}`),
  ]);

  test.each([
    ["nf", ["p1", "p2", "p3", "p4"]],
    ["gat", ["p5", "p6", "p7", "p8"]],
    ["recsys", ["p9", "p10", "p11", "p12"]],
    ["vae", ["p14", "p15", "p16", "p17", "p18"]],
  ])("%s finds the frequent name that has its letters", async (query, wanted) => {
    expect((await ids(map, query)).sort()).toEqual([...wanted].sort());
  });

  test("a word with letters of three words is none", async () => {
    expect(await ids(map, "music")).toEqual([]);
  });
});

describe("what a map has nothing on", () => {
  const map = mapWith([
    "Segmentation of images",
    "Contact interactions of strings",
    "Compact representation of particles",
    "A survey of structure in data",
    "Structured prediction for data",
    "Prediction with structure in trees",
    ...Array.from({ length: 30 }, (_, at) => `Something else, part ${at}`),
  ]);

  test.each([
    ["a guess among unknown words", "sourdough fermentation"],
    ["a word that is nearly another", "legal contract"],
    ["a word that happens to be initials", "crop yield"],
  ])("%s finds nothing: %s", async (_, query) => {
    expect(await ids(map, query)).toEqual([]);
  });
});

describe("a mistake that a text of the map has too", () => {
  const map = mapWith([
    "Learning with adverserial rewards",
    "Genres of music",
    ...Array.from({ length: 25 }, (_, at) => `Generative adversarial networks, part ${at}`),
    ...Array.from({ length: 30 }, (_, at) => `Something else, part ${at}`),
  ]);

  test("finds the text, and the word that is much more frequent", async () => {
    const found = await ids(map, "adverserial");
    expect(found[0]).toBe("p1");
    expect(found.length).toBe(26);
  });

  test("a word that only seems to be a form of another is read as the frequent one", async () => {
    expect((await ids(map, "genrative adverserial")).slice(0, 10)).not.toContain("p2");
    expect((await ids(map, "genrative adverserial")).length).toBeGreaterThanOrEqual(10);
  });

  test("a rare word that is as frequent as its neighbour is only itself", async () => {
    const two = mapWith(["Affective computing", "Conversation models", "Conservation models", "Other"]);
    expect(await ids(two, "conservation")).toEqual(["p3"]);
  });
});

describe("a title in a longer text", () => {
  const map = mapWith([
    { title: "AFLNET: A Greybox Fuzzer for Network Protocols", date: parsePartialDate("2020") },
    "Neural message passing for quantum chemistry",
    "Video",
    "Isolation forest",
    ...Array.from({ length: 30 }, (_, at) => `Something else, part ${at}`),
  ]);

  test.each([
    [
      "Liu, F.T., Ting, K.M. and Zhou, Z.H., 2008. Isolation forest. In: 8th IEEE conf. on data mining, pp. 413-422",
      "p4",
    ],
    [
      '"AFLNET: A Greybox Fuzzer for Network Protocols." 2019 IEEE 13th International Conference on Software Testing',
      "p1",
    ],
    [
      "“Neural message passing for quan-\ntum chemistry,” in Proc. 34th Int. Conf. Mach. Learn., vol. 70, pp. 1263–1272.",
      "p2",
    ],
    [
      "we build upon neural message passing for quantum chemistry by Gilmer and colleagues of Google Brain, Zurich",
      "p2",
    ],
  ])("%s", async (query, id) => {
    expect(await ids(map, query)).toEqual([id]);
  });

  test("a title of two words is none inside a sentence or another title", async () => {
    const reference =
      "Doe, J., Roe, R. and Poe, E., 2021. On the isolation forest dwellers feel in winter. Nature 5, 1-9";
    expect(await ids(map, reference)).toEqual([]);
  });

  test("one word that happens to be a title is not one", async () => {
    expect(
      await ids(
        map,
        "video recommenders influence elections, whatever kings, queens, senates and parliaments of neighbours decide",
      ),
    ).toEqual([]);
  });
});

describe("plurals and spellings that no ending shows", () => {
  const map = mapWith([
    "Factorization of a matrix",
    "Weights of each vertex",
    "A criterion for stopping",
    "Automatic image colorization",
    "The spectrum of graphs",
    "Spatial-temporal traffic",
    "A hypothesis on networks",
    ...Array.from({ length: 20 }, (_, at) => `Something else, part ${at}`),
  ]);

  test.each([
    ["matrices", "p1"],
    ["vertices", "p2"],
    ["criteria", "p3"],
    ["colourising", "p4"],
    ["spectra", "p5"],
    ["spatio-temporal", "p6"],
    ["spatio temporal", "p6"],
    ["hypotheses", "p7"],
    ["items of automatic colourisation", "p4"],
  ])("%s", async (query, id) => {
    expect(await ids(map, query)).toEqual([id]);
  });
});

describe("names that are also written as one word, or with small letters", () => {
  const map = mapWith([
    "From Word2Vec to document embeddings",
    "Visual word2vec (vis-w2v) on scenes",
    "Liquid argon time projection chambers",
    "More liquid argon time projection chambers",
    "LArTPC reconstruction",
    ...["cells", "roads", "stars", "texts"].map((noun) => `Graph attention networks on ${noun}`),
    "Testing of database management systems",
    "Better database management systems",
    ...Array.from({ length: 20 }, (_, at) => `Something else, part ${at}`),
  ]);

  test.each([
    ["word 2 vec", ["p1", "p2"]],
    ["LArTPC", ["p3", "p4", "p5"]],
    ["GAT", ["p6", "p7", "p8", "p9"]],
    ["DBMS", ["p10", "p11"]],
  ])("%s", async (query, wanted) => {
    expect((await ids(map, query)).sort()).toEqual([...wanted].sort());
  });

  test("a name with a digit for “to” that the map does not have finds what is about both, in this order", async () => {
    const vectors = mapWith(["Word representations in vector space", "Vectors of everything, word by word", "Words"]);
    expect(await ids(vectors, "word2vec")).toEqual(["p1"]);
    expect(await ids(vectors, "image2vec")).toEqual([]);
  });
});

describe("citation keys, short years and possessives", () => {
  const map = mapWith([
    {
      title: "Inductive representation learning",
      authors: ["William L. Hamilton", "Rex Ying"],
      date: parsePartialDate("2017"),
    },
    { title: "Embedding logical queries", authors: ["William L. Hamilton"], date: parsePartialDate("2018") },
    { title: "Particle clouds", authors: ["Huilin Qu"], date: parsePartialDate("2020") },
    "GPT2020 and other machines",
    ...Array.from({ length: 20 }, (_, at) => `Something else, part ${at}`),
  ]);

  test.each([
    ["hamilton2017inductive", "p1"],
    ["\\cite{hamilton2017inductive}", "p1"],
    ["[@hamilton2018embedding]", "p2"],
    ["Hamilton2018", "p2"],
    ["Qu:2020xyz", "p3"],
    ["Hamilton et al. '17", "p1"],
    ["Hamilton et al.'s 2017 paper", "p1"],
    ["Hamilton’s 2018 paper", "p2"],
    ["GPT2020", "p4"],
  ])("%s", async (query, id) => {
    expect(await ids(map, query)).toEqual([id]);
  });
});

describe("addresses of other sites, and what sites add to them", () => {
  const map = mapWith([
    { title: "First", arxiv: "1706.02216" },
    { title: "Second", doi: "10.1007/JHEP01(2019)121" },
    { title: "Third", url: "https://aclanthology.org/P19-1001" },
    { title: "Fourth", url: "https://openreview.net/forum?id=rkeIIkHKvS" },
    { title: "Fifth", url: "https://example.org/paper?id=7" },
  ]);

  test.each([
    ["https://www.alphaxiv.org/abs/1706.02216", "p1"],
    ["https://ar5iv.labs.arxiv.org/html/1706.02216v2", "p1"],
    ["https://huggingface.co/papers/1706.02216?ref=x", "p1"],
    ["https://inspirehep.net/doi/10.1007/JHEP01(2019)121", "p2"],
    ["https://link.springer.com/article/10.1007/JHEP01(2019)121?utm_source=x#Sec1", "p2"],
    ["P19-1001", "p3"],
    ["https://www.aclweb.org/anthology/P19-1001.pdf", "p3"],
    ["https://openreview.net/pdf?id=rkeIIkHKvS", "p4"],
    ["https://example.org/paper?id=7&utm_source=newsletter", "p5"],
  ])("%s", async (query, id) => {
    expect(await ids(map, query)).toEqual([id]);
  });

  test("another page of the same site is another address", async () => {
    expect(await ids(map, "https://example.org/paper?id=8&utm_source=newsletter")).toEqual([]);
  });
});

describe("words that are misspelt in other ways", () => {
  const map = mapWith([
    "Place cells in the hippocampus",
    "Silent cells",
    "Cells of a grid",
    "Dark matter annihilation",
    "Matter and antimatter",
    "Matter waves",
    "Composite materials",
    "Compositional effects in lexical decision",
    "Memory search in free recall",
    "Latent variables",
    { title: "Associative symmetry", authors: ["M. J. Kahana"] },
    "Chain of blocks",
    "A second search in composite memory",
    "A mathematical framework",
  ]);

  test.each([
    ["a letter is missing in a short word", "place cels", ["p1"]],
    ["a vowel is another one in a short word", "silent cills", ["p2"]],
    ["the letter beside it, first", "natter waves", ["p6"]],
    ["the beginning of a rare word, where a frequent one is meant", "dark mater", ["p4"]],
    ["a space is missing between two words of one text", "recallmemory", ["p9"]],
    ["the same, with a mistake in the second", "memorysearh", ["p9"]],
    ["the same, with a mistake in the first", "compositematerils", ["p7"]],
    ["the stem of a word that the map has with another ending", "mathmatics", ["p14"]],
    ["a given name, where the map has two initials", "michael kahana", ["p11"]],
  ])("%s", async (_, query, found) => {
    expect((await ids(map, query)).slice(0, found.length)).toEqual(found);
  });

  test("words of time are no misspelling, and say little about what is looked for", async () => {
    expect(await ids(map, "latest")).toEqual([]);
    expect(await ids(map, "latest antimatter")).toEqual(["p5"]);
  });

  test("general words are no misspelling of another", async () => {
    const other = mapWith(["Parts of continents", "Seven seas", "Continents drift"]);
    expect(await ids(other, "continents apart")).not.toContain("p4");
    expect((await answer(other, "continents apart")).readings).toEqual([]);
    expect((await answer(other, "seen continents")).readings).toEqual([]);
  });

  test("a short abbreviation in capitals is not corrected, nor a real compound divided", async () => {
    expect(await ids(map, "CELS")).not.toContain("p2");
    expect(await ids(map, "blockchain")).not.toContain("p9");
  });
});

test("one unknown word beside a name of several words does not empty the answer", async () => {
  const map = mapWith(["Social force model for pedestrian dynamics", "SFM: crowds", "Another paper"]);
  expect((await ids(map, "social force model helbing"))[0]).toBe("p1");
});

test("a beginning and an initial are no abbreviation of two words by accident", async () => {
  const map = mapWith(["The CLIC accelerator", "A linear collider called CLIC"]);
  expect(await ids(map, "climate change")).toEqual([]);
});

test("a pasted reference finds its paper by the whole title, whatever its year", async () => {
  const map = mapWith(["Ironies of automation", "Surprises"]);
  const reference = "Bainbridge, L. (1983). Ironies of automation. Automatica, 19(6), 775-779.";
  expect(await ids(map, reference)).toEqual(["p1"]);
});

test.each([
  ["10.1145/9999999", "identifier"],
  ["https://arxiv.org/abs/2309.99999", "identifier"],
  ["C++", "symbols"],
])("the answer says why nothing is found: %s", async (query, obstacle) => {
  expect(await answer(mapWith(["A paper on C"]), query)).toMatchObject({ results: [], obstacle });
});

test.each([
  ["judgement", "judgment"],
  ["oestrogen", "estrogen"],
  ["ageing", "aging"],
  ["haemoglobin", "hemoglobin"],
  ["foetal", "fetal"],
  ["modelling", "modeling"],
  ["grey", "gray"],
  ["sulphate", "sulfate"],
  ["aluminium", "aluminum"],
  ["behavioural", "behavioral"],
  ["artefacts", "artifacts"],
  ["programme", "program"],
])("%s and %s are one word, whichever the map and the query have", async (british, american) => {
  const map = mapWith([`A ${british} study of mice`, `Rats and ${american} tests`]);
  for (const word of [british, american]) {
    const { results } = await answer(map, word);
    expect(results).toHaveLength(2);
    expect(results.flatMap(({ match }) => match.fields.flatMap(({ ranges }) => ranges.map(({ way }) => way)))).toEqual([
      "exact",
      "exact",
    ]);
  }
});

test.each([
  ["29316421", "pubmed"],
  ["PMC5847173", "central"],
  ["pmcid:PMC5847173", "central"],
  ["9780190905385", "book"],
])("a number names its paper: %s", async (query, id) => {
  const map = mapWith([
    { id: "pubmed", title: "Replay", pmid: "29316421" },
    { id: "central", title: "Memory", url: "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC5847173/" },
    { id: "book", title: "The brain", isbn: "978-0-19-090538-5" },
  ]);
  expect(await ids(map, query)).toEqual([id]);
});

test.each(["29316499", "PMC999999", "PMID: 9999999", "978-0-19-853641-1"])(
  "a number that no paper has is told as one: %s",
  async (query) => {
    expect(await answer(mapWith(["0 papers of 19"]), query)).toMatchObject({
      results: [],
      obstacle: "identifier",
      unknown: [],
    });
  },
);
