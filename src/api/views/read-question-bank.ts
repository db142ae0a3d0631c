import type { QuestionBankView } from '../../contract/endpoints';
import type { Outcome } from '../../contract/outcome';
import { questionBank } from '../../domain/meetings/question-bank';

/** The server has the bank, because most users never open it and each page would load it. */
export function readQuestionBank(language: string): Outcome<QuestionBankView> {
  return { ok: true, view: { themes: language === 'id' ? questionBank.id : questionBank.en } };
}
