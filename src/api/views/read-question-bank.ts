import type { QuestionBankView } from '../../contract/endpoints';
import type { Outcome } from '../../contract/outcome';
import { questionBank } from '../../domain/meetings/question-bank';

/** The bank stands here and not in the page, which few open it from and all would carry it. */
export function readQuestionBank(language: string): Outcome<QuestionBankView> {
  return { ok: true, view: { themes: language === 'id' ? questionBank.id : questionBank.en } };
}
