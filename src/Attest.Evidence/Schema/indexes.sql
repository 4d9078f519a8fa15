-- Dropped before loading and made again after it, in the same transaction.
CREATE INDEX claim_by_place ON claim (workspace, ordinal);
CREATE INDEX claim_by_witness ON claim (workspace, witness, ordinal);
CREATE INDEX claim_by_subject ON claim (workspace, subject_person, ordinal);
CREATE INDEX claim_by_object ON claim (workspace, object_person, ordinal);
CREATE INDEX claim_by_speaker ON claim (workspace, speaker_person, ordinal);
CREATE INDEX persona_by_person ON persona (workspace, person, ordinal);
CREATE INDEX judgement_by_first ON judgement (workspace, persona_a);
CREATE INDEX judgement_by_second ON judgement (workspace, persona_b);
