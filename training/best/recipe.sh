#!/bin/sh
# From the data to the shipped files of the best model. ENCODER is the ONNX file of e5-small-v2, TOKENIZER its tokenizer.json,
# OTHER the ONNX file of bge-small-en-v1.5, which some teachers start from, TEACHER the folder of all-mpnet-base-v2 (README.md says where they are). Numbers are chosen with models that have not seen the held-out tenth; the model that
# ships is made in the same way from all of polnear/train.
set -e
here=$(cd "$(dirname "$0")" && pwd)
work=${ONRECORD_BEST:-$here/../../.cache/best}
models=$here/../../packages/engine/models
python=${PYTHON:-python3}
node "$here/../src/export-best.ts"
cp "$TOKENIZER" "$work/tokenizer.json"
cd "$here"
$python pretrained.py "$ENCODER" e5
$python pretrained.py "$OTHER" bge
for fold in 0 1 2 3; do
  $python teach.py ta-$fold --fold $fold --epochs 8 --seed 1$fold
  $python teach.py tb-$fold --fold $fold --epochs 8 --seed 2$fold
  $python teach.py tc-$fold --fold $fold --epochs 8 --seed 3$fold --encoder bge --layers 11
done
teachers="ta-0 ta-1 ta-2 ta-3 tb-0 tb-1 tb-2 tb-3 tc-0 tc-1 tc-2 tc-3"
student() {
  $python train.py h$1 --seed $1 --epochs 10 --coarse 0.3 --trust $2 --teachers $teachers
  $python train.py a$1 --seed $1 --epochs 10 --coarse 0.3 --trust $2 --teachers $teachers --all
}
student 1 0.5
student 2 0.5
student 3 0.75
$python soup.py h123 h1 h2 h3 --held-out
$python soup.py a123 a1 a2 a3
$python train.py ht --start h123 --epochs 1 --pieces 2048 --rate 1e-4 --coarse 0.4 --seed 7
$python train.py best --start a123 --epochs 2 --pieces 2048 --rate 1e-4 --coarse 0.4 --seed 7 --all
$python export.py --name ht
$python export.py --name best
$python calibrate.py ht best
# The acts: teachers that are told which words are whose, and a small network on the lower layers of the one that marks, which goes on
# with statements that nobody made.
mkdir -p "$work/mpnet"
cp "$TEACHER/model.safetensors" "$TEACHER/tokenizer.json" "$work/mpnet"
$python act_teachers.py
$python act_training.py first --trunk best --all
$python act_training.py best --trunk best --start first --made 40000 --epochs 21 --rate 2.5e-4 --seed 4 --all
$python act_export.py best
cp "$work/best.onnx" "$work/best.json" "$work/acts.onnx" "$models"
$python - "$work/tokenizer.json" "$models/best.tokenizer.json" <<'EOF'
import json, sys
definition = {**json.load(open(sys.argv[1])), "padding": None, "truncation": None}
json.dump(definition, open(sys.argv[2], "w"), ensure_ascii=False, separators=(",", ":"))
EOF
