"""Trains a small real translation model and packs it: `python train.py SOURCE TARGET FILE.argosmodel`.

A transformer of two layers learns the sentences of corpus.py, is filled into CTranslate2's form with 8-bit weights, and
packed as Argos Translate wants it, with the sentence splitter of splitter.py inside. About two minutes on two cores.
The result knows these sentences and little else: it is for tests and the demo.
"""

import argparse
import json
import math
import random
import shutil
import tempfile
import zipfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import corpus
import ctranslate2
import numpy as np
import onnx
import sentencepiece
import splitter
import torch
from ctranslate2.specs import TransformerSpec, common_spec
from torch import nn

NAMES = {"de": "German", "en": "English", "tr": "Turkish", "uk": "Ukrainian"}
WIDTH, HEADS, LAYERS, INNER = 96, 4, 2, 384
POSITIONS = 1025  # CTranslate2 cuts sources at 1,024 tokens, and raises when the table of positions is shorter
PIECES = 700
BATCH, RATE, SEED = 96, 3e-3, 1
MOST_OF_ONE = 1_500  # at most so many fillings of one template: else the long templates drown the short ones
HELD_BACK = 200
ALIKE = (1980, 1, 1, 0, 0, 0)  # the zip's times: the same weights give the same file

Pair = tuple[str, str]


class Model(nn.Module):
    """Encoder and decoder with shared embeddings and sinusoidal positions."""

    def __init__(self, pieces: int) -> None:
        super().__init__()
        self.padding = pieces
        self.embedding = nn.Embedding(pieces + 1, WIDTH, padding_idx=pieces)
        nn.init.normal_(self.embedding.weight, std=WIDTH**-0.5)
        self.register_buffer("positions", _positions())
        layer: dict[str, Any] = {"activation": "relu", "batch_first": True, "norm_first": True, "dropout": 0.1}
        encoder = nn.TransformerEncoderLayer(WIDTH, HEADS, INNER, **layer)
        decoder = nn.TransformerDecoderLayer(WIDTH, HEADS, INNER, **layer)
        self.encoder = nn.TransformerEncoder(encoder, LAYERS, nn.LayerNorm(WIDTH), enable_nested_tensor=False)
        self.decoder = nn.TransformerDecoder(decoder, LAYERS, nn.LayerNorm(WIDTH))
        self.projection = nn.Linear(WIDTH, pieces)

    def forward(self, source: torch.Tensor, target: torch.Tensor) -> torch.Tensor:
        """Logits of the next piece at each place of `target`."""
        padding = source == self.padding
        memory = self.encoder(self._embedded(source), src_key_padding_mask=padding)
        length = target.shape[1]
        later = torch.triu(torch.ones(length, length, dtype=torch.bool), 1)
        hidden = self.decoder(self._embedded(target), memory, tgt_mask=later, memory_key_padding_mask=padding)
        return self.projection(hidden)

    def _embedded(self, pieces: torch.Tensor) -> torch.Tensor:
        return self.embedding(pieces) * math.sqrt(WIDTH) + self.positions[: pieces.shape[1]]


def _positions() -> torch.Tensor:
    angle = np.arange(POSITIONS)[:, None] / np.power(10_000, 2 * np.arange(WIDTH // 2)[None] / WIDTH)
    return torch.tensor(np.concatenate([np.sin(angle), np.cos(angle)], axis=1), dtype=torch.float32)


def examples(source: str, target: str) -> tuple[list[Pair], list[Pair]]:
    """What is learnt, and what is held back to measure."""
    first, second = corpus.LANGUAGES.index(source), corpus.LANGUAGES.index(target)
    pairs = [(row[first], row[second]) for row in _balanced()]
    random.shuffle(pairs)
    fixed = [(row[first], row[second]) for row in corpus.SENTENCES]
    return pairs[HELD_BACK:] + 12 * fixed, pairs[:HELD_BACK]


def _balanced() -> list[corpus.Row]:
    found: list[corpus.Row] = []
    for template in corpus.TEMPLATES:
        rows = list(corpus.rows([template]))
        found += random.sample(rows, MOST_OF_ONE) if len(rows) > MOST_OF_ONE else rows
        found += rows * min(20, 150 // len(rows))  # short templates are seen as often as others
    return found


def learn(model: Model, pairs: Sequence[tuple[list[int], list[int]]], steps: int) -> None:
    """Train in place."""
    optimizer = torch.optim.Adam(model.parameters(), RATE, betas=(0.9, 0.98))
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, RATE, total_steps=steps, pct_start=0.1)
    model.train()
    for step in range(steps):
        batch = random.sample(pairs, BATCH)
        source = _padded([each[0] for each in batch], model.padding)
        target = _padded([[1, *each[1], 2] for each in batch], model.padding)
        logits = model(source, target[:, :-1]).reshape(-1, model.padding)
        wanted = target[:, 1:].reshape(-1)
        loss = nn.functional.cross_entropy(logits, wanted, ignore_index=model.padding, label_smoothing=0.05)
        optimizer.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        schedule.step()
        if step % 200 == 0 or step == steps - 1:
            print(f"  step {step}: loss {loss.item():.3f}", flush=True)
    model.eval()


def _padded(rows: Sequence[list[int]], padding: int) -> torch.Tensor:
    longest = max(map(len, rows))
    return torch.tensor([row + [padding] * (longest - len(row)) for row in rows])


def specification(model: Model, pieces: sentencepiece.SentencePieceProcessor) -> TransformerSpec:
    """The weights in CTranslate2's form, 8 bits each."""
    weights = {name: value.detach().numpy() for name, value in model.state_dict().items()}
    spec = TransformerSpec.from_config((LAYERS, LAYERS), HEADS, pre_norm=True, activation=common_spec.Activation.RELU)
    embedding = weights["embedding.weight"][: pieces.get_piece_size()]
    spec.encoder.embeddings[0].weight = spec.decoder.embeddings.weight = embedding
    for part in (spec.encoder, spec.decoder):
        part.position_encodings.encodings = weights["positions"]
    _norm(spec.encoder.layer_norm, weights, "encoder.norm")
    _norm(spec.decoder.layer_norm, weights, "decoder.norm")
    _linear(spec.decoder.projection, weights, "projection")
    for number in range(LAYERS):
        _layer(spec.encoder.layer[number], weights, f"encoder.layers.{number}", crossed=False)
        _layer(spec.decoder.layer[number], weights, f"decoder.layers.{number}", crossed=True)
    tokens = [pieces.id_to_piece(number) for number in range(pieces.get_piece_size())]
    spec.register_source_vocabulary(tokens)
    spec.register_target_vocabulary(tokens)
    # Sources are fed without </s>, as Argos Translate does
    spec.config.unk_token, spec.config.bos_token, spec.config.eos_token = "<unk>", "<s>", "</s>"
    spec.validate()
    spec.optimize(quantization="int8")
    return spec


def _layer(spec: Any, weights: dict[str, Any], name: str, *, crossed: bool) -> None:
    own = f"{name}.self_attn"
    spec.self_attention.linear[0].weight = weights[f"{own}.in_proj_weight"]
    spec.self_attention.linear[0].bias = weights[f"{own}.in_proj_bias"]
    _linear(spec.self_attention.linear[1], weights, f"{own}.out_proj")
    _norm(spec.self_attention.layer_norm, weights, f"{name}.norm1")
    if crossed:
        other = f"{name}.multihead_attn"
        weight, bias = weights[f"{other}.in_proj_weight"], weights[f"{other}.in_proj_bias"]
        spec.attention.linear[0].weight, spec.attention.linear[0].bias = weight[:WIDTH], bias[:WIDTH]
        spec.attention.linear[1].weight, spec.attention.linear[1].bias = weight[WIDTH:], bias[WIDTH:]
        _linear(spec.attention.linear[2], weights, f"{other}.out_proj")
        _norm(spec.attention.layer_norm, weights, f"{name}.norm2")
    _linear(spec.ffn.linear_0, weights, f"{name}.linear1")
    _linear(spec.ffn.linear_1, weights, f"{name}.linear2")
    _norm(spec.ffn.layer_norm, weights, f"{name}.norm{3 if crossed else 2}")


def _norm(spec: Any, weights: dict[str, Any], name: str) -> None:
    spec.gamma, spec.beta = weights[f"{name}.weight"], weights[f"{name}.bias"]


def _linear(spec: Any, weights: dict[str, Any], name: str) -> None:
    spec.weight, spec.bias = weights[f"{name}.weight"], weights[f"{name}.bias"]


def pack(spec: TransformerSpec, pieces: Path, source: str, target: str, file: Path) -> None:
    """Write the package: one folder with the model, its pieces, the splitter and what it is."""
    with tempfile.TemporaryDirectory() as name:
        top = Path(name) / f"{source}_{target}"
        (top / "model").mkdir(parents=True)
        (top / "minisbd").mkdir()
        spec.save(str(top / "model"))
        shutil.copy(pieces, top / "sentencepiece.model")
        onnx.save(splitter.build(splitter.vocabulary()), str(top / "minisbd" / f"{source}.onnx"))
        about = {"package_version": "0.1", "argos_version": "1.12", "links": []}
        about |= {"from_code": source, "from_name": NAMES[source], "to_code": target, "to_name": NAMES[target]}
        (top / "metadata.json").write_text(json.dumps(about), "utf-8")
        (top / "README.md").write_text("For Lotse's tests and demo; it knows the sentences of models/corpus.py.\n")
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as package:
            for each in sorted(path for path in top.rglob("*") if path.is_file()):
                entry = zipfile.ZipInfo(str(each.relative_to(top.parent)), ALIKE)
                package.writestr(entry, each.read_bytes(), zipfile.ZIP_DEFLATED)


def main() -> None:
    """Train one pair."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("source", choices=corpus.LANGUAGES)
    parser.add_argument("target", choices=corpus.LANGUAGES)
    parser.add_argument("file", type=Path)
    parser.add_argument("--steps", type=int, default=1600)
    given = parser.parse_args()
    random.seed(SEED)
    torch.manual_seed(SEED)
    learnt, held = examples(given.source, given.target)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        sentencepiece.SentencePieceTrainer.train(
            sentence_iterator=iter([words for pair in learnt for words in pair]),
            model_prefix=str(folder / "pieces"),
            vocab_size=PIECES,
            split_digits=True,  # times and numbers that were never seen are still copied
            character_coverage=1.0,
            normalization_rule_name="nmt_nfkc",
            pad_id=-1,
            unk_id=0,
            bos_id=1,
            eos_id=2,
            hard_vocab_limit=False,
            minloglevel=2,
        )
        pieces = sentencepiece.SentencePieceProcessor(model_file=str(folder / "pieces.model"))
        model = Model(pieces.get_piece_size())
        learn(model, [(pieces.encode(first), pieces.encode(second)) for first, second in learnt], given.steps)
        spec = specification(model, pieces)
        pack(spec, folder / "pieces.model", given.source, given.target, given.file)
        spec.save(str(folder))
        _measure(ctranslate2.Translator(str(folder), device="cpu"), pieces, held)
    print(f"  {given.file.stat().st_size / 1e6:.1f} MB")


def _measure(translator: ctranslate2.Translator, pieces: Any, held: list[Pair]) -> None:
    results = translator.translate_batch([pieces.encode(each, out_type=str) for each, _ in held], beam_size=2)
    said = [pieces.decode_pieces(each.hypotheses[0]) for each in results]
    right = sum(ours == wanted for ours, (_, wanted) in zip(said, held, strict=True))
    print(f"  {right} of {len(held)} held-back sentences exactly right")
    wrong = [(ours, wanted) for ours, (_, wanted) in zip(said, held, strict=True) if ours != wanted]
    print(*wrong[:3], sep="\n")


if __name__ == "__main__":
    main()
