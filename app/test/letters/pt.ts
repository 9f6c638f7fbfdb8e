import * as by from './clients';
import type { Letter } from './letter';

export const portuguese: Letter[] = [
  by.gmail({
    sender: 'Eva Prado',
    newest:
      'Oi, João,\n\nTerça está ótimo. Vou levar as duas amostras, a cinza e a que tem mais areia, para a gente decidir na hora.\n\nO portão dos vizinhos vai estar aberto?\n\nEva',
    intro: 'Em seg., 3 de nov. de 2025 às 10:00, João Reis <joao@reis.example> escreveu:',
    quoted: 'Oi, Eva,\n\nvocê pode vir na terça?\n\nJoão',
  }),
  by.outlook({
    sender: 'Bruna Salles',
    newest:
      'Bom dia,\n\nDuas das três notas foram pagas em 12 de outubro de 2025. A terceira está com o número do pedido errado e voltou para o escritório de vocês.\n\nPor favor, enviem uma nota corrigida.\n\nAtenciosamente,\nBruna',
    signature: 'Bruna Salles\nContas a pagar\nGráfica Fonte Ltda.\n+55 11 4000-1122',
    intro:
      'De: Marcos Lourenço <marcos@papel.example> \nEnviada em: segunda-feira, 3 de novembro de 2025 09:41\nPara: Bruna Salles <salles@fonte.example>\nCc: Compras <compras@fonte.example>\nAssunto: RES: Notas em aberto',
    quoted: 'Três notas continuam em aberto.\n\nMarcos',
  }),
  by.outlookWeb({
    sender: 'Daniel Rocha',
    newest: 'O elevador voltou às sete. Depois eu digitalizo o relatório.\n\nDaniel',
    signature: 'Obter o Outlook para Android',
    intro:
      'De: Graça Oliveira <graca@casa.example>\nEnviado: domingo, 2 de novembro de 2025 18:20\nPara: Daniel Rocha <rocha@casa.example>\nAssunto: Elevador do bloco B',
    quoted: 'O elevador parou de novo. Quem chama o técnico?',
  }),
  by.iphone({
    sender: 'Rute Adler',
    newest: 'Chego dez minutos atrasada, comecem sem mim.',
    signature: 'Enviado do meu iPhone',
    intro: 'Em 3 de nov. de 2025, à(s) 09:48, Leo Hart <leo@coral.example> escreveu:',
    quoted: 'Todo mundo já chegou. Cadê você?',
  }),
  by.thunderbird({
    sender: 'Carlos Vaz',
    newest:
      'A segunda bomba é a barulhenta, e só quando o tanque está com menos da metade. Acho que entra ar pela vedação de cima.\n\nNa quarta eu vejo.',
    signature: '-- \nCarlos Vaz\nCasa de bombas 2',
    intro: 'Em 03/11/2025 10:00, Susana Parque escreveu:',
    quoted: 'Qual das bombas faz barulho?',
  }),
  by.outlookText({
    sender: 'Helena Mangue',
    newest: 'Recebido, obrigada.',
    intro:
      '-----Mensagem original-----\nDe: Capitania [mailto:escritorio@porto.example]\nEnviada em: segunda-feira, 3 de novembro de 2025 08:15\nPara: Helena Mangue\nAssunto: Vaga 14',
    quoted: 'O contrato da vaga 14 está anexo.',
  }),
  by.android({
    sender: 'Joel Milhas',
    newest: 'A encomenda chegou inteira.',
    signature: 'Enviado do meu Galaxy',
    intro:
      '-------- Mensagem original --------\nDe: Depósito <deposito@veloz.example>\nData: 03/11/2025 10:00 (GMT-03:00)\nPara: Joel Milhas <joel@milhas.example>\nAssunto: Sua encomenda',
    quoted: 'Sua encomenda foi entregue.',
  }),
  by.plain('Gmail', {
    sender: 'Leo Hart',
    newest:
      'Olá, pessoal,\n\nNa segunda o João escreveu um plano:\n\n- coral às seis\n- solistas às sete\n\nDe: porta lateral\nPara: palco\n\nLeo',
  }),
];
